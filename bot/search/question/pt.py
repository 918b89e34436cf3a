"""Portuguese, as it is written in Brazil."""

from bot.search.question.language import Language

PORTUGUESE = Language(
    openers=(
        "o| que|q|oque|oq|quem é|são|era|faz|fazem|significa|significam",
        "o| que|oque quer|querem dizer",
        "o| que é que é|significa",
        "o| que se entende por",
        "qual|quais é|são|a|o significado|definição|conceito|diferença de|do|da|entre",
        "qual|quais é|são|a|o",
        "defina|definir|explica|explique|explicar|descreva|diga",
        "me explica|explique|diga|diz|fala|fale|conta|mostra|lembra|ajuda",
        "pode|poderia|podem|podia|consegue alguém|você|me| explicar|dizer|definir|",
        "pode|poderia|consegue me|nos",
        "alguém me|nos| pode|poderia|sabe|consegue|conhece explicar|dizer|definir|",
        "você|vc|vocês|vcs sabe|sabem|pode|podem|conhece explicar|dizer|me|",
        "eu| não|nao sei|entendi|entendo|conheço|lembro",
        "eu| preciso|quero|queria|gostaria de| saber|entender|conhecer|",
        "estou|tô|to procurando|buscando por|",
        "procuro|procurando|buscando por|",
        "o|a| significado|definição|explicação|conceito|sigla|sentido de|do|da|dos|das|para",
        "informação|informações|info|infos|detalhes|mais de|do|da|sobre",
        "diferença|diferenças entre",
        "como funciona|funcionam|se definir|define|",
        "para|pra que serve|servem",
        "a|o|as|os palavra|termo|sigla|conceito|expressão",
        "por favor",
        "pfv",
    ),
    after_openers="um uma uns umas o a os as sobre esse essa nosso nossa exatamente",
    greetings="olá oi opa bom boa dia tarde noite gente pessoal galera e então desculpa ok",
    closers=(
        "por favor",
        "porfavor|pfv|obrigado|obrigada|obg|valeu|significado|definição|explicação",
        "muito obrigado|obrigada",
        "o| que|oque é|são|significa isso|",
        "é|significa o| que|oque",
    ),
    closers_of_questions=(
        "significa|significam|é|são|exatamente|mesmo|funciona|serve|faz",
        "quer|querem dizer",
        "em palavras simples",
    ),
    pronouns="isso isto aquilo esse essa este esta",
)
