//! `ehcp read`.

use ehcp_report::{Understood, json::to_value, understood};

use crate::{
    args::{ReadArgs, ReadFormat},
    input,
    out::{Out, Status, Stop},
    screen,
};

pub(crate) fn run(args: &ReadArgs, out: &mut Out) -> Result<Status, Stop> {
    let name = input::name(&args.file);
    let mut reading = input::plan(&args.file).map_err(|reason| Stop::Failed(format!("{name}: {reason}")))?;
    if let Some(fill) = &args.fill {
        let known = input::name(fill);
        let fail = |reason: String| Stop::Failed(format!("{known}: {reason}"));
        let bytes = input::bytes(fill).map_err(fail)?;
        let json = std::str::from_utf8(&bytes).map_err(|_| fail("not UTF-8 text".to_owned()))?;
        reading.plan = reading.plan.filled_from(json).map_err(|e| fail(e.to_string()))?;
    }
    match args.format {
        ReadFormat::Json => {
            reading.say_warnings(&name);
            out.line(&format!("{:#}", to_value(&reading.plan)))?;
        }
        ReadFormat::Text => {
            let what = Understood {
                name: &name,
                format: &reading.format,
                plan: &reading.plan,
                warnings: &reading.warnings,
                characters: reading.counted,
            };
            out.write(&understood(&what, &args.show.options(), &screen::style(out)))?;
        }
    }
    Ok(Status::Clean)
}
