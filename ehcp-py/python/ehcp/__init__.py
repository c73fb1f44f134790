"""Reads Education, Health and Care plans and says what they do not appear to show.

>>> import ehcp
>>> ehcp.judge("Regular support from an adult as required.", kind="provision").verdict
'falls_short'
"""

from ._ehcp import EhcpError, EhcpInternalError, __version__
from ._api import check, judge, read, rules
from ._model import Finding, Judgement, Plan, Report, Rule

__all__ = [
    "EhcpError",
    "EhcpInternalError",
    "Finding",
    "Judgement",
    "Plan",
    "Report",
    "Rule",
    "__version__",
    "check",
    "judge",
    "read",
    "rules",
]
