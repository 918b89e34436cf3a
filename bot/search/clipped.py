"""Words that the trade cuts short by habit, and what may follow: "dev", "admin", "config"."""

WHOLE: dict[str, tuple[str, ...]] = {
    "admin": ("administrat",),
    "app": ("application",),
    "arch": ("architect",),
    "auth": ("authenti", "authori"),
    "config": ("configur",),
    "dep": ("depend", "deploy"),
    "dev": ("develop", "device"),
    "doc": ("document",),
    "env": ("environment",),
    "eng": ("engineer",),
    "exec": ("executi",),
    "info": ("information",),
    "infra": ("infrastructure",),
    "lib": ("library",),
    "ops": ("operations",),
    "org": ("organi",),
    "perf": ("performance",),
    "prod": ("product",),
    "repo": ("repositor",),
    "sec": ("security",),
    "spec": ("specification",),
    "sys": ("system",),
    "tech": ("techn",),
}
"""Each with how the whole words begin; "prod" is not every word that begins so."""
