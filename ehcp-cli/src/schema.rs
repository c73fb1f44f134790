//! `ehcp schema`.

use ehcp_core::{Settings, advice::Advice, plan::Plan};

use crate::{
    args::{SchemaArgs, SchemaOf},
    out::{Out, Status, Stop},
};

pub(crate) fn run(args: &SchemaArgs, out: &mut Out) -> Result<Status, Stop> {
    let schema = match args.of {
        SchemaOf::Plan => schemars::schema_for!(Plan),
        SchemaOf::Advice => schemars::schema_for!(Advice),
        SchemaOf::Settings => schemars::schema_for!(Settings),
    };
    out.line(&format!("{:#}", schema.as_value()))?;
    Ok(Status::Clean)
}
