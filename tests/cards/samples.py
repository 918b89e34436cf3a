"""Three entries as a team would write them: a full one and two short ones."""

from datetime import date

from bot.lexicon import Entry, Point, Related, Source

BACK_END = Entry(
    id="back-end-software-engineer",
    term="Back End Software Engineer",
    aliases=("Back End Developer", "Backend Engineer"),
    abbreviations=("BE",),
    misspellings=("Bakend Engineer",),
    category="roles",
    level=2,
    definition="Builds and keeps the server side of an application.",
    overview=(
        "Works on the services, the data and the integrations behind what people see. "
        "Writes Java, Python, Ruby or PHP, and keeps data in MySQL, Oracle or MongoDB.\n\n"
        "Agrees on APIs with the front end developers of the same product, so that both sides "
        "can be built at the same time."
    ),
    advantages=(
        Point(name="Scalability", text="Designs that carry more users."),
        Point(
            name="Security",
            text=(
                "Keeps data where it belongs. Encryption, access rights and careful checks of "
                "everything that comes in are a part of each working day."
            ),
        ),
    ),
    applications=(Point(name="E-commerce", text="Orders and payments."),),
    conclusion="What people see rests on it.",
    related=Related(see=("front-end-developer", "api")),
    sources=(Source(title="MDN: Server side", url="https://developer.mozilla.org/Server-side"),),
    owner="platform-team",
    reviewed=date(2026, 11, 1),
)
FRONT_END = Entry(id="front-end-developer", term="Front End Developer", definition="Builds it.")
API = Entry(id="api", term="API", definition="How one program asks another for something.")
