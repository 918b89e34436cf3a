"""Whole questions: what is asked about before what the words around it resemble."""

from tests.search.preferences.preference import Preference

QUESTIONS: tuple[Preference, ...] = (
    ("what is a backend engineer?", "Back End Software Engineer", "Data Engineer", "its name"),
    ("whats an sre", "Site Reliability Engineer", "Systems Engineer", "initials in a question"),
    ("what does SLO stand for", "Service Level Objective", "Stand-up", "stand is no part of it"),
    ("can someone explain cors please", "Cross-origin Resource Sharing", "C", "the only name"),
    ("who is the scrum master", "Scrum Master", "Scrum", "the whole name"),
    ("what is scrum", "Scrum", "Scrum Master", "the whole name"),
    ("what's a “pull reqest”?", "Pull Request", "Feature Flag", "a slip between quotes"),
    ("define idempotancy", "Idempotency", "Definition of Done", "define is no part of it"),
    ("what is the definition of ready", "Definition of Ready", "Definition of Done", "its name"),
    ("definition of kpi", "Key Performance Indicator", "Definition of Done", "only wording"),
    ("hey bot, whats k8s", "Kubernetes", "Kanban", "a short form in a question"),
    ("tell me about blue green deploys", "Blue-green Deployment", "Continuous Deployment", "blue"),
    ("what does rebase mean", "Rebase", "Mean Time to Recovery", "mean is no part of it"),
    ("meaning of mean time to recovery", "Mean Time to Recovery", "Recovery Time Objective", "all"),
    ("difference between sla and slo", "Service Level Agreement", "Service Mesh", "it is named"),
    ("difference between sla and slo", "Service Level Objective", "Service Mesh", "so is this"),
    ("do you know what a webhok is", "Webhook", "WebSocket", "a slip in a question"),
    ("What is C++?", "C++", "C", "a question mark is no sign of the name"),
)
