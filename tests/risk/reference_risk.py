#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Profile Attesta a second time, with regular expressions, to compare with.

Reads one call per line, with `times`, and prints the five contributions, the score and the effective
score.
"""
import json
import re
import sys

VERBS = [({"delete", "remove", "drop", "destroy", "purge", "truncate", "kill"}, 0.95),
         ({"write", "update", "modify", "set", "create", "send", "deploy", "push", "execute", "run"}, 0.55),
         ({"read", "get", "list", "fetch", "search", "find", "check"}, 0.1)]
SENSITIVE = [re.compile(p, re.ASCII | re.IGNORECASE) for p in
             (r"prod", r"\.env\b", r"secret|password|token|credential", r"\bkey\b",
              r"\b(drop|delete|truncate|alter)\b")]
SENSITIVE += [re.compile(p, re.ASCII) for p in (r"rm\s+-rf", r"\bsudo\b", r"chmod\s+777")]
NETWORK = [re.compile(p, re.ASCII | re.IGNORECASE) for p in
           (r"https?://", r"[a-z0-9._%+-]@[a-z0-9.-]+\.[a-z]{2,}",
            r"(?<!\d)\d{1,3}(\.\d{1,3}){3}(?!\d)")]


def name(text):
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    tokens = {t.lower() for t in re.split(r"[_.\-/]", spaced) if t}
    if not tokens:
        return 0.5
    return next((score for words, score in VERBS if tokens & words), 0.4)


def arguments(values):
    if not values:
        return 0.0
    text = " ".join(v if isinstance(v, str)
                    else json.dumps(v, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
                    for _, v in sorted(values.items()))
    if any(p.search(text) for p in SENSITIVE):
        return 0.9
    return 0.5 if any(p.search(text) for p in NETWORK) else 0.05


def doc(text):
    if not text:
        return 0.1
    text = text.lower()
    if any(w in text for w in
           ("irreversible", "permanent", "destructive", "dangerous", "production", "critical")):
        return 0.85
    return 0.5 if any(w in text for w in ("careful", "warning", "caution")) else 0.05


def hints(values):
    total = 0.0
    for _, v in sorted(values.items()):
        if v is True:
            total += 0.3
        elif isinstance(v, (int, float)) and not isinstance(v, bool):
            total += min(v / 10000, 1) * 0.8
    return max(0.0, min(1.0, total))


def novelty(times):
    return 0.1 if times >= 10 else 0.9 - 0.08 * times


for line in sys.stdin:
    call = json.loads(line)
    parts = [0.30 * name(call["function_name"]), 0.25 * arguments(call["action_args"]),
             0.20 * doc(call["function_doc"]), 0.15 * hints(call["hints"]),
             0.10 * novelty(call["times"])]
    score = 0.0
    for part in parts:
        score += part
    score = max(0.0, min(1.0, score))
    factor = {"production": 1.5, "staging": 1.2, "ci": 1.0, "development": 0.8}[call["environment"]]
    print(json.dumps(parts + [score, max(0.0, min(1.0, score * factor))]))
