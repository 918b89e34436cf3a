"""Glossaries for tests: folders of YAML files, written as a team would write them."""

from collections.abc import Iterable, Mapping
from pathlib import Path

BACK_END = """\
term: Back End Software Engineer
aliases: [Back End Developer, Backend Engineer]
abbreviations: [BE]
category: roles
level: 2
definition: Builds and keeps the server side of an application.
overview: |
  Works on the services and the data behind what people see.

  Agrees on APIs with the engineers of the front end.
advantages:
  - name: Scalability
    text: Designs services that carry more users.
  - name: Security
    text: Keeps data where it belongs.
applications:
  - name: E-commerce
    text: Orders and payments.
related: [front-end-developer, api]
reviewed: 2026-11-01
owner: platform-team
"""

FRONT_END = """\
term: Front End Developer
aliases: [Frontend Engineer]
abbreviations: [FE]
category: roles
definition: Builds what people see and touch in an application.
related: [back-end-software-engineer]
"""

API = """\
term: API
aliases: [Application Programming Interface]
category: integration
definition: The agreed way in which one program asks another for something.
related: [back-end-software-engineer]
"""

DELIVERY = """\
term: Continuous Delivery
abbreviations: [CD]
category: delivery
definition: Keeping every change ready to go live at the press of a button.
"""

DEPLOYMENT = """\
term: Continuous Deployment
abbreviations: [CD]
category: delivery
definition: Sending every change that passes its checks live, with no button at all.
"""

TEAM = {
    "roles/back-end-software-engineer.yaml": BACK_END,
    "roles/front-end-developer.yaml": FRONT_END,
    "integration/api.yaml": API,
    "delivery/continuous-delivery.yaml": DELIVERY,
    "delivery/continuous-deployment.yaml": DEPLOYMENT,
}
"""A glossary of five entries, two of which share an abbreviation."""


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files under the folder, and return the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def many(numbers: Iterable[int]) -> dict[str, str]:
    """Files of entries that nobody would mix up: ``word-7.yaml`` holds "Word 7"."""
    return {
        f"many/word-{number}.yaml": f"term: Word {number}\ndefinition: The word number {number}.\n"
        for number in numbers
    }
