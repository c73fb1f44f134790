"""The functions of the package."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from . import _ehcp
from ._model import Judgement, Plan, Report, Rule


def read(source: str | os.PathLike[str] | bytes, *, name: str | None = None) -> Plan:
    """Reads a plan from a document (.docx, .pdf, .html, .odt, .txt, .md or .json).

    `source` is a path, or the bytes of a document; `name` is then its file name, whose ending helps to tell
    the format. Raises `EhcpError` with the reason and the remedy where the document cannot be read.
    """
    if isinstance(source, bytes):
        data = source
    else:
        data = Path(source).read_bytes()
        name = name or os.fspath(source)
    raw = json.loads(_ehcp.read_json(name or "document", data))
    return Plan(raw["plan"], tuple(raw["warnings"]))


def _settings(
    as_of: datetime.date | str | None, setting: str | None, kind: str | None, rules: Mapping[str, str] | None
) -> str:
    values: dict[str, Any] = {"setting": setting, "kind": kind, "rules": dict(rules or {})}
    values["as_of"] = as_of.isoformat() if isinstance(as_of, datetime.date) else as_of
    return json.dumps(values)


def check(
    plan: Plan | Mapping[str, Any] | str | os.PathLike[str],
    *,
    as_of: datetime.date | str | None = None,
    setting: str | None = None,
    kind: str | None = None,
    rules: Mapping[str, str] | None = None,
    quote: bool = False,
    related: Callable[[str, str], float] | None = None,
) -> Report:
    """Checks a plan: one that was read, a plan's JSON form as a mapping, or the path of a document.

    `rules` switches rules off or gives them another severity: `{"SPEC-25": "off"}`. With `quote` findings
    may show the plan's words. `related` takes the words of two statements and says from 0 to 1 how related they
    are, the same for both orders: it takes the place of shared words when the golden thread is drawn.
    """
    if isinstance(plan, (str, os.PathLike)):
        plan = read(plan)
    text = plan.to_json() if isinstance(plan, Plan) else json.dumps(plan, ensure_ascii=False)
    return Report._of(_ehcp.check_json(text, _settings(as_of, setting, kind, rules), quote, related))


def judge(
    text: str,
    *,
    kind: str,
    lead_in: str | None = None,
    section: str | None = None,
    name: str | None = None,
    pronouns: str | None = None,
    dob: datetime.date | str | None = None,
    plan_date: datetime.date | str | None = None,
    setting: str | None = None,
    quote: bool = False,
) -> Judgement:
    """Judges one statement: an `outcome`, `step`, `provision`, `need`, `health_need` or `care_need`."""
    values: dict[str, Any] = {
        "id": None,
        "kind": kind,
        "text": text,
        "lead_in": lead_in,
        "section": section,
        "name": name,
        "pronouns": pronouns,
        "dob": dob.isoformat() if isinstance(dob, datetime.date) else dob,
        "plan_date": plan_date.isoformat() if isinstance(plan_date, datetime.date) else plan_date,
        "setting": setting,
    }
    return Judgement._of(_ehcp.judge_json(json.dumps(values, ensure_ascii=False), "{}", quote))


def rules() -> tuple[Rule, ...]:
    """The catalogue of rules, by code."""
    return tuple(
        Rule(r["code"], r["name"], r["severity"], r["docs"], r) for r in json.loads(_ehcp.rules_json())
    )
