"""What comes out: frozen objects whose attributes are named as the JSON keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Plan:
    """A plan, as read or as a vendor's own data. `data` is the plan's JSON form."""

    data: dict[str, Any] = field(repr=False)
    warnings: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """A plan from its JSON form; it is checked against the schema when it is used."""
        return cls(json.loads(text))

    def to_json(self) -> str:
        """The plan's JSON form."""
        return json.dumps(self.data, ensure_ascii=False)

    @property
    def kind(self) -> str | None:
        """Kind of plan, such as `final_first`."""
        return self.data.get("kind")

    @property
    def person(self) -> dict[str, Any]:
        """Whose plan it is."""
        return dict(self.data.get("person", {}))

    @property
    def sections(self) -> list[dict[str, Any]]:
        """The sections in the order of the document."""
        return list(self.data.get("sections", []))


@dataclass(frozen=True)
class Finding:
    """One thing that a plan does not appear to show. `span` counts code points, as `str` does."""

    code: str
    name: str
    severity: str
    outcome: str
    section: str | None
    statement: str | None
    field: str | None
    span: tuple[int, int] | None
    message: str
    advice: str
    authority: list[Any]
    facts: dict[str, Any]
    confidence: float
    missing: str | None
    related: list[Any]

    @classmethod
    def _of(cls, raw: dict[str, Any]) -> Finding:
        span = raw.get("span")
        return cls(
            code=raw["code"],
            name=raw["name"],
            severity=raw["severity"],
            outcome=raw.get("outcome", "falls_short"),
            section=raw.get("section"),
            statement=raw.get("statement"),
            field=raw.get("field"),
            span=(span[0], span[1]) if span else None,
            message=raw.get("message", ""),
            advice=raw.get("advice", ""),
            authority=raw.get("authority", []),
            facts=raw.get("facts", {}),
            confidence=raw.get("confidence", 1.0),
            missing=raw.get("missing"),
            related=raw.get("related", []),
        )


@dataclass(frozen=True)
class Report:
    """The result of a check: a sequence of findings, and the whole report as data."""

    findings: tuple[Finding, ...]
    plan: Plan = field(repr=False)
    data: dict[str, Any] = field(repr=False)

    @classmethod
    def _of(cls, text: str) -> Report:
        raw = json.loads(text)
        return cls(tuple(Finding._of(f) for f in raw["findings"]), Plan(raw["plan"]), raw)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    @property
    def thread(self) -> dict[str, Any]:
        """The golden thread: nodes, links and gaps."""
        return dict(self.data["thread"])

    @property
    def ledger(self) -> dict[str, Any]:
        """What the plan guarantees."""
        return dict(self.data["ledger"])

    @property
    def questions(self) -> list[dict[str, Any]]:
        """What only a person can judge, each with the places in the plan that bear on it."""
        return list(self.data["questions"])

    def to_json(self) -> str:
        """The report's JSON form."""
        return json.dumps(self.data, ensure_ascii=False)


@dataclass(frozen=True)
class Judgement:
    """What was found out about one statement."""

    verdict: str
    score: float
    criteria: dict[str, Any]
    deadline: str | None
    deliveries: list[dict[str, Any]]
    findings: tuple[Finding, ...]
    data: dict[str, Any] = field(repr=False)

    @classmethod
    def _of(cls, text: str) -> Judgement:
        raw = json.loads(text)
        return cls(
            raw["verdict"],
            raw["score"],
            raw["criteria"],
            raw.get("deadline"),
            raw.get("deliveries", []),
            tuple(Finding._of(f) for f in raw["findings"]),
            raw,
        )

    @property
    def suggestion(self) -> str | None:
        """The statement with its gaps as blanks; None without ``quote=True`` or anything to suggest."""
        suggestion = self.data.get("suggestion")
        return suggestion["text"] if suggestion else None


@dataclass(frozen=True)
class Rule:
    """A rule of the catalogue."""

    code: str
    name: str
    severity: str
    docs: str = field(repr=False)
    data: dict[str, Any] = field(repr=False)
