"""A team's glossary as it is in daily life: roles, practices and codes that resemble each other."""

from bot.lexicon import Entry, Glossary, Related


def entry(term: str, *aliases: str, **fields: object) -> Entry:
    """An entry of that term, with an id made from it."""
    words = "".join(one if one.isascii() and one.isalnum() else " " for one in term.lower())
    slug = "-".join(words.split()) or "unnamed"
    named = {"id": slug, "term": term, "aliases": aliases, "definition": f"What {term} is."}
    return Entry.model_validate(named | fields)


BACK_END = entry(
    "Back End Software Engineer",
    "Back End Developer",
    "Backend Engineer",
    abbreviations=("BE",),
    misspellings=("Beckend",),
    level=2,
    related=Related(see=("front-end-developer", "api")),
)

TEAM = Glossary(
    (
        BACK_END,
        entry("Front End Developer", "Frontend Engineer", abbreviations=("FE",)),
        entry("Full-Stack Developer", "Full Stack Engineer"),
        entry("API", "Application Programming Interface", level=1),
        entry("Continuous Integration", abbreviations=("CI",)),
        entry("Continuous Delivery", abbreviations=("CD",)),
        entry("Continuous Deployment", abbreviations=("CD",)),
        entry("CI/CD", "Build Pipeline"),
        entry("Pull Request", "Merge Request", abbreviations=("PR", "MR")),
        entry("Service Level Agreement", abbreviations=("SLA",)),
        entry("Service Level Objective", abbreviations=("SLO",)),
        entry("Service Level Indicator", abbreviations=("SLI",)),
        entry("Database", "Data Store", abbreviations=("DB",), level=1),
        entry("Database Administrator", abbreviations=("DBA",)),
        entry("DevOps Engineer", related=Related(see=("api", "site-reliability-engineer"))),
        entry("Data Engineer"),
        entry("Data Scientist"),
        entry("Machine Learning Engineer"),
        entry("Site Reliability Engineer", related=Related(see=("api",))),
        entry("Security Engineer"),
        entry("Quality Assurance Engineer", "Tester", abbreviations=("QA",)),
        entry("Engineering Manager"),
        entry("Product Manager"),
        entry("Project Manager"),
        entry("Product Owner"),
        entry("Scrum Master"),
        entry("Tech Lead", "Lead Engineer"),
        entry("On-call", "Pager Duty"),
        entry("Code Review"),
        entry("Cache"),
        entry("Encryption"),
        entry("Load Balancer"),
        entry("Microservice"),
        entry("Kubernetes", abbreviations=("K8s",)),
        entry("Node.js"),
        entry("Node", "Graph Node"),
        entry("Domain Name System", abbreviations=("DNS",)),
        entry("Software as a Service", abbreviations=("SaaS",)),
        entry("Definition of Done", abbreviations=("DoD",)),
        entry("Proof of Concept"),
        entry("Incident Postmortem"),
    )
)
