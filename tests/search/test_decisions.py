"""When a company's glossary answers, and when it only asks: wrong is worse than asking."""

import pytest

from bot.search import SearchEngine
from tests.search.company import COMPANY

ENGINE = SearchEngine(COMPANY)

ANSWERED = [
    ("kuberntes", "Kubernetes"),
    ("postgress", "PostgreSQL"),
    ("terrafrom", "Terraform"),
    ("java script", "JavaScript"),
    ("graph ql", "GraphQL"),
    ("websokets", "WebSocket"),
    ("sofware architect", "Software Architect"),
    ("db admin", "Database Administrator"),
    ("ml engineer", "Machine Learning Engineer"),
    ("ux design", "User Experience Designer"),
    ("dev rel", "Developer Advocate"),
    ("data ware house", "Data Warehouse"),
    ("root cause analyses", "Root Cause Analysis"),
    ("retrospective sprint", "Sprint Retrospective"),
    ("blue/green deployments", "Blue-green Deployment"),
    ("single sign on", "Single Sign-on"),
    ("i18n", "Internationalization"),
    ("a11y", "Accessibility"),
    ("k8s", "Kubernetes"),
    ("openid conect", "OpenID Connect"),
    ("http 3", "HTTP/3"),
    ("what is an idempotency", "Idempotency"),
    ("отчет о продажах", "Отчёт о продажах"),
    ("Uebergabeprotokoll", "Übergabeprotokoll"),
    ("障害対応手順", "障害対応手順"),
]

UNSURE = [
    # several entries have all that is asked for
    ("recovery objective", "of time or of point"),
    ("driven development", "by tests, by behavior or by a trunk"),
    ("access control", "by roles or by a list"),
    ("proxy", "reverse or forward"),
    ("designer", "of experience, interface or graphics"),
    ("architect", "of software, solutions, data or the cloud"),
    ("feature", "a flag, a branch or a store"),
    ("story", "of a user, or its points"),
    ("deployment", "continuous or blue-green"),
    ("service provider identity", "SP and IdP, both named"),
    # one sign, number or letter makes another name
    ("http 4", "neither HTTP/2 nor HTTP/3"),
    ("tls 1.1", "neither 1.2 nor 1.3"),
    ("ipv5", "neither IPv4 nor IPv6"),
    ("rfc 2047", "neither 2046 nor 2061"),
    ("iso 27002", "not ISO 27001"),
    ("layer 5", "neither 4 nor 7"),
    ("react.js", "some other .js"),
    ("f++", "neither F# nor C++"),
    ("jsx", "not JS"),
    ("vpx", "neither VPN nor VPC"),
    ("a12y", "not a11y"),
    ("k9s", "not k8s"),
    ("clx", "not CLI"),
    # another word that looks alike, or the opposite
    ("downtime", "the opposite of uptime"),
    ("sharing", "a word of another entry, not sharding"),
    ("help", "not Helm"),
    ("internal", "not an intern"),
    ("commitment", "not a commit"),
    ("private key", "neither the primary nor a public key"),
    ("public cloud", "not a Virtual Private Cloud"),
    ("strong consistency", "the opposite of the eventual one"),
    ("manual test", "another kind of test"),
    ("vertical sharding", "one kind of it, and half of the query unknown"),
    ("binary tree", "not the binary search"),
    ("hash function", "not the hash table"),
    ("merge sort", "no merging of branches"),
    ("integration engineer", "no engineer of the glossary, and not its tests"),
    ("product designer", "no designer of the glossary, and not its owner"),
    ("data manager", "no manager of the glossary"),
    ("lead time", "a duration, not the tech lead"),
    ("отчёт", "об инциденте или о продажах"),
    ("障害", "報告書 or 対応手順"),
]


@pytest.mark.parametrize(("query", "term"), ANSWERED)
def test_what_is_clear_is_answered(query: str, term: str) -> None:
    """One entry is meant, whatever else there is."""
    found = ENGINE.search(query)
    assert (found.decision, found.hits[0].entry.term) == ("match", term)


@pytest.mark.parametrize(("query", "because"), UNSURE)
def test_what_is_not_clear_is_never_answered(query: str, because: str) -> None:
    """The nearest entries may be offered, but none is given as what was meant."""
    assert ENGINE.search(query).decision != "match", because
