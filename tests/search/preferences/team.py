"""Preferences among the few terms of a team."""

from tests.search.preferences.preference import Preference

CORE = "Back End Software Engineer"

AMONG_FEW: tuple[Preference, ...] = (
    ("bakend enginer", CORE, "Data Engineer", "both words are slips of the alias"),
    ("bakend enginer", CORE, "Front End Developer", "back is nearer to bak than front is"),
    ("engineer backend", CORE, "Site Reliability Engineer", "order weighs less than a word"),
    ("backend", CORE, "Load Balancer", "a whole word of a name, in two"),
    ("back end", CORE, "Front End Developer", "both words, not one"),
    ("be engineer", CORE, "Data Engineer", "the abbreviation is a word of the query"),
    ("fe dev", "Front End Developer", CORE, "FE, not BE"),
    ("developper", "Full-Stack Developer", "DevOps Engineer", "a slip before a shared beginning"),
    ("software enginer", CORE, "Front End Developer", "the rare word is in the name"),
    ("project manger", "Project Manager", "Product Manager", "project is spelled right"),
    ("project manger", "Project Manager", "Pull Request", "PR is no part of a spelling"),
    ("prodct manager", "Product Manager", "Project Manager", "one letter, not three"),
    ("produkt owner", "Product Owner", "Product Manager", "owner is spelled right"),
    ("slas", "Service Level Agreement", "Service Level Objective", "the plural of a code"),
    ("service objective", "Service Level Objective", "Service Level Agreement", "the rare word"),
    ("level of service agreement", "Service Level Agreement", "Service Level Objective", "filler"),
    ("data enginer", "Data Engineer", "Data Scientist", "engineer is only misspelled"),
    ("data sientist", "Data Scientist", "Data Engineer", "scientist is only misspelled"),
    ("databse", "Database", "Database Administrator", "the whole name, not its beginning"),
    ("database admin", "Database Administrator", "Database", "all of the query, not half"),
    ("machine learning", "Machine Learning Engineer", "Engineering Manager", "both words"),
    ("ml engineer", "Machine Learning Engineer", "Data Engineer", "ML are initials in the name"),
    ("relibility engineer", "Site Reliability Engineer", "Security Engineer", "the slip is close"),
    ("stack developer", "Full-Stack Developer", CORE, "both words"),
    ("continous delivery", "Continuous Delivery", "Continuous Deployment", "delivery is right"),
    ("continous deploy", "Continuous Deployment", "Continuous Delivery", "a word cut short"),
    ("pull reqest", "Pull Request", "On-call", "a slip in one word"),
    ("code reveiw", "Code Review", "Node", "a swap in one word"),
    ("tech leed", "Tech Lead", "Scrum Master", "a slip in one word"),
    ("node.js", "Node.js", "Node", "the sign tells them apart"),
    ("node", "Node", "Node.js", "a whole name before a longer one"),
    ("postmortems", "Incident Postmortem", "Pull Request", "a plural of one word"),
    ("encript", "Encryption", "Definition of Done", "the beginning with a slip"),
)
