"""Slips of the hand, of the ear and of the school: the word meant before any that looks like it."""

from tests.search.preferences.preference import Preference

TYPOS: tuple[Preference, ...] = (
    # two neighbors swapped
    ("cahce", "Cache", "Cache Invalidation", "a swap in the whole of a name"),
    ("dokcer", "Docker", "Message Queue", "a swap is nearer than two other letters"),
    ("kuberentes", "Kubernetes", "Kubernetes Operator", "the whole name, not its beginning"),
    ("liunx", "Linux", "Unix", "a swap, not a letter more and another less"),
    ("redsi", "Redis", "Retry", "a swap in five letters"),
    ("wehbook", "Webhook", "WebSocket", "a swap, not five other letters"),
    ("tyepscript", "TypeScript", "JavaScript", "a swap, not another first half"),
    ("gti", "Git", "Go", "the same three letters, and none too many"),
    ("pyhton", "Python", "Phishing", "all letters are there"),
    ("elasticsaerch", "Elasticsearch", "Binary Search", "one long word, not half of two"),
    ("postgers", "PostgreSQL", "Incident Postmortem", "the alias Postgres, and not what begins so"),
    ("sprint retrospecitve", "Sprint Retrospective", "Sprint Review", "the telling word is there"),
    ("burn down chrat", "Burndown Chart", "Helm Chart", "a space and a swap, not another word"),
    # a neighboring key
    ("obserbability", "Observability", "Interoperability", "b lies beside v"),
    ("rollbsck", "Rollback", "Rolling Update", "s lies beside a"),
    ("sprimt planning", "Sprint Planning", "Capacity Planning", "m lies beside n"),
    ("latemcy", "Latency", "Idempotency", "m lies beside n"),
    ("dockwr", "Docker", "Deadlock", "w lies beside e"),
    # a letter doubled, or single where it is double
    ("teraform", "Terraform", "Platform as a Service", "a double letter written once"),
    ("kubernettes", "Kubernetes", "Kubernetes Operator", "a letter written twice"),
    ("reccursion", "Recursion", "Race Condition", "a letter written twice"),
    ("acessibility", "Accessibility", "Observability", "a double letter written once"),
    ("comit", "Commit", "Compiler", "a double letter written once"),
    ("feature tooggle", "Feature Flag", "Feature Store", "the alias Feature Toggle"),
    # a letter lost or added
    ("javscript", "JavaScript", "Java", "one letter lost, not six typed for nothing"),
    ("grapql", "GraphQL", "Graph Database", "one letter lost, not half a name"),
    ("mogodb", "MongoDB", "MySQL", "one letter lost"),
    ("websoket", "WebSocket", "Webhook", "one letter lost"),
    ("monrepo", "Monorepo", "Monolith", "one letter lost, not half the word"),
    ("phising", "Phishing", "Sharding", "one letter lost, not half the word"),
    ("stakholder", "Stakeholder", "Sharding", "one letter lost"),
    ("runbok", "Runbook", "Rust", "one letter lost"),
    ("feture flag", "Feature Flag", "Feature Branch", "flag is right"),
    ("code freez", "Code Freeze", "Code Review", "one letter lost, not a word"),
    ("databse adminstrator", "Database Administrator", "Network Administrator", "two slips"),
    ("vulnerabilty", "Vulnerability", "High Availability", "one letter lost, not half the word"),
    ("sprint reveiw", "Sprint Review", "Code Review", "sprint is right"),
    ("merge reqeust", "Pull Request", "Merge Conflict", "the alias, with a swap"),
    # as it is heard
    ("autorization", "Authorization", "Authentication", "one letter lost, not another word"),
    ("authentification", "Authentication", "Authorization", "a syllable more, as many say it"),
    ("idempotancy", "Idempotency", "Latency", "one other vowel in a long word"),
    ("monolyth", "Monolith", "Monorepo", "y is heard as i"),
    ("graphana", "Grafana", "GraphQL", "ph is heard as f"),
    ("ransomeware", "Ransomware", "Software Architect", "a silent letter more"),
    ("sistem administrator", "System Administrator", "Network Administrator", "i is heard as y"),
    ("produckt owner", "Product Owner", "Product Manager", "owner is right"),
    # British spelling
    ("authorisation", "Authorization", "Authentication", "British spelling"),
    ("localisation", "Localization", "Canonicalization", "British spelling"),
    ("internationalisation", "Internationalization", "Localization", "British spelling"),
    ("behaviour-driven", "Behavior-driven Development", "Test-driven Development", "British"),
    ("data centre", "Data Center", "Data Mesh", "British spelling"),
)
