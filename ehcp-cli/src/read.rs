//! `ehcp read`.

use ehcp_core::advice::Advice;
use ehcp_report::{Understood, UnderstoodAdvice, json::to_value, understood, understood_advice};

use crate::{
    args::{ReadArgs, ReadFormat},
    input::{self, Either, Reading},
    out::{Out, Status, Stop},
    screen,
};

pub(crate) fn run(args: &ReadArgs, out: &mut Out) -> Result<Status, Stop> {
    let name = input::name(&args.file);
    let read = input::either(&args.file).map_err(|reason| Stop::Failed(format!("{name}: {reason}")))?;
    let mut reading = match read {
        Either::Plan(reading) => reading,
        Either::Advice(reading) => return advice(&name, &reading, args, out),
    };
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

fn advice(name: &str, reading: &Reading<Advice>, args: &ReadArgs, out: &mut Out) -> Result<Status, Stop> {
    if args.fill.is_some() {
        return Err(Stop::Failed(format!(
            "{name}: this is professional advice; --fill takes part of a plan"
        )));
    }
    match args.format {
        ReadFormat::Json => {
            reading.say_warnings(name);
            out.line(&format!("{:#}", to_value(&reading.plan)))?;
        }
        ReadFormat::Text => {
            let what = UnderstoodAdvice {
                name,
                format: &reading.format,
                advice: &reading.plan,
                warnings: &reading.warnings,
                characters: reading.counted,
            };
            out.write(&understood_advice(&what, &args.show.options(), &screen::style(out)))?;
        }
    }
    Ok(Status::Clean)
}
