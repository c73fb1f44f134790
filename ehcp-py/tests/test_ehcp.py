"""The package as a user meets it, and the shared conformance cases."""

import json
from pathlib import Path

import pytest

import ehcp

ROOT = Path(__file__).resolve().parents[2]
CASES = sorted((ROOT / "tests" / "conformance").glob("*.json"))
KEYS = ("code", "severity", "outcome", "section", "statement", "span")


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_conformance(path):
    case = json.loads(path.read_text("utf-8"))
    if case["unit"] != "code_points":
        # Python counts code points: the spans of other units are for other hosts.
        drop = {"span"}
    else:
        drop = set()
    settings = case["settings"]
    report = ehcp.check(case["plan"], as_of=settings.get("as_of"), rules=settings.get("rules"))
    keys = [k for k in KEYS if k not in drop]
    got = [{k: list(v) if isinstance(v := getattr(f, k), tuple) else v for k in keys} for f in report]
    assert got == [{k: f[k] for k in keys} for f in case["findings"]]


def test_reads_and_checks_a_document():
    plan = ehcp.read(
        "SECTION B: SPECIAL EDUCATIONAL NEEDS\n\n1. Bryn cannot yet read a sentence.\n\n"
        "SECTION F: SPECIAL EDUCATIONAL PROVISION\n\n1. Regular support as required.\n".encode(),
        name="plan.txt",
    )
    assert [s["letter"] for s in plan.sections if s["state"] == "content"] == ["B", "F"]
    codes = {f.code for f in ehcp.check(plan)}
    assert "SPEC-03" in codes


def test_a_span_is_ready_to_slice():
    text = "Zoë’s teaching assistant will give support as required."
    findings = [f for f in ehcp.judge(text, kind="provision").findings if f.code == "SPEC-08"]
    assert findings and text[slice(*findings[0].span)] == "as required"


def test_bad_input_is_a_value_error_without_the_words():
    with pytest.raises(ehcp.EhcpError) as error:
        ehcp.check({"sections": [], "canary": "Kestrelina"})
    assert "canary" in str(error.value) and "Kestrelina" not in str(error.value)
    with pytest.raises(ehcp.EhcpError):
        ehcp.read(b"", name="plan.docx")
    assert issubclass(ehcp.EhcpError, ValueError)


def test_a_plan_does_not_show_its_words_in_repr():
    plan = ehcp.Plan({"sections": [], "person": {"name": "Kestrelina"}})
    assert "Kestrelina" not in repr(plan)


def test_rules_carry_their_documentation():
    catalogue = ehcp.rules()
    assert len(catalogue) >= 40
    assert all(r.docs.strip() for r in catalogue)


def test_a_host_may_say_what_is_related():
    def section(letter, kind, words):
        statements = [
            {"id": f"{letter}{i}", "kind": kind, "text": text} for i, text in enumerate(words, 1)
        ]
        return {"letter": letter, "state": "content", "statements": statements}

    plan = {
        "sections": [
            section("B", "need", ["Aaa one.", "Bbb two.", "Ccc three."]),
            section("F", "provision", ["Ddd three.", "Eee two.", "Fff one."]),
        ]
    }
    report = ehcp.check(plan, related=lambda one, other: float(one[4:] == other[4:]))
    links = {(link["from"], link["to"]) for link in report.thread["links"]}
    assert links == {("B1", "F3"), ("B2", "F2"), ("B3", "F1")}

    class Broken(Exception):
        pass

    def broken(one, other):
        raise Broken

    with pytest.raises(Broken):
        ehcp.check(plan, related=broken)
