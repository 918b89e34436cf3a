"""Signs, numbers and other scripts: what tells two names apart is never thrown away."""

from tests.search.preferences.preference import Preference

SIGNS: tuple[Preference, ...] = (
    ("c", "C", "C++", "no sign was typed"),
    ("c++", "C++", "C", "the signs are the name"),
    ("C#", "C#", "C", "the sign is the name"),
    ("f#", "F#", "C#", "another letter"),
    ("objective c", "Objective-C", "C", "objective is asked for too"),
    (".net", ".NET", "ASP.NET", "the whole name"),
    ("asp.net", "ASP.NET", ".NET", "asp is asked for too"),
    ("asp net", "ASP.NET", ".NET", "the dot is a space to many"),
    ("dotnet", ".NET", "ASP.NET", "an alias"),
    ("node.js", "Node.js", "Node", "js is asked for too"),
    ("nodejs", "Node.js", "Node", "js is asked for too"),
    ("node js", "Node.js", "JavaScript", "the whole name before a code in it"),
    ("next js", "Next.js", "JavaScript", "the whole name before a code in it"),
    ("vuejs", "Vue.js", "Node.js", "vue, not node"),
    ("vue", "Vue.js", "Node.js", "the first word of it"),
)

NUMBERS: tuple[Preference, ...] = (
    ("http 2", "HTTP/2", "HTTP/3", "the number is the name"),
    ("http3", "HTTP/3", "HTTP/2", "the number is the name"),
    ("http/2", "HTTP/2", "HTTP", "the number is asked for too"),
    ("http", "HTTP", "HTTPS", "no letter more was typed"),
    ("https", "HTTPS", "HTTP", "an s is no plural here"),
    ("ipv6", "IPv6", "IPv4", "the number is the name"),
    ("ip v4", "IPv4", "Internet Protocol", "the whole name before a code in it"),
    ("rfc 2046", "RFC 2046", "RFC 2061", "the number is the name"),
    ("rfc2061", "RFC 2061", "RFC 2046", "the number is the name"),
    ("tls 1.3", "TLS 1.3", "TLS 1.2", "the number is the name"),
    ("tls1.2", "TLS 1.2", "TLS 1.3", "the number is the name, without a space"),
    ("iso 9001", "ISO 9001", "ISO 27001", "the number is the name"),
    ("layr 7", "Layer 7", "Layer 4", "the slip is in the word, not in the number"),
)

SCRIPTS: tuple[Preference, ...] = (
    ("отчет об инциденте", "Отчёт об инциденте", "Отчёт о продажах", "е is typed for ё"),
    ("отчет об инциденты", "Отчёт об инциденте", "Отчёт о продажах", "another ending"),
    ("отчёт продажи", "Отчёт о продажах", "Отчёт об инциденте", "another ending, no filler"),
    ("отпуска", "Отпуск", "Отчёт о продажах", "another ending"),
    ("тестовое задане", "Тестовое задание", "Техническое задание", "a slip in the common word"),
    ("тз", "Техническое задание", "Тестовое задание", "a given code before initials"),
    ("障害報告", "障害報告書", "障害対応手順", "the beginning, not half of it"),
    ("障害対応", "障害対応手順", "障害報告書", "the beginning, not half of it"),
    ("サーバー", "サーバー", "サーバーレス", "the whole name"),
    ("サーバ", "サーバー", "サーバーレス", "many leave out the last long vowel"),
    ("ｻｰﾊﾞｰ", "サーバー", "サーバーレス", "half-width letters are the same letters"),
    ("ubergabeprotokoll", "Übergabeprotokoll", "Betriebsrat", "u is typed for ü"),
    ("uebergabeprotokoll", "Übergabeprotokoll", "Betriebsrat", "ue is typed for ü"),
    ("geschaeftsfuehrer", "Geschäftsführer", "Betriebsrat", "ae and ue for ä and ü"),
    ("urlaubs antrag", "Urlaubsantrag", "Betriebsrat", "a space too many"),
    ("betriebsvereinbahrung", "Betriebsvereinbarung", "Betriebsrat", "a silent letter more"),
    ("datenschutz beauftragter", "Datenschutzbeauftragter", "Data Center", "a space too many"),
)
