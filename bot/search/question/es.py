"""Spanish."""

from bot.search.question.language import Language

SPANISH = Language(
    openers=(
        "qué|quién|quiénes|cuál es|son|era|hace|hacen",
        "qué significa|significan|quiere|quieren decir|",
        "qué se entiende|quiere por|decir con|",
        "a qué se refiere|refieren con|",
        "qué diablos|demonios|rayos es|son|significa",
        "define|defíneme|definir|explica|explícame|explícanos|explicar|explique|describe",
        "dime|dígame|cuéntame|muéstrame|enséñame|recuérdame|busco|buscando|buscar|búscame",
        "me|nos| puedes|puede|podrías|podría|pueden alguien| explicar|decir|definir|",
        "puedes|puede|podrías|podría explicarme|decirme|definirme|explicarnos|ayudarme",
        "alguien me|nos| sabe|puede|podría|conoce explicar|decir|explicarme|decirme|",
        "sabes|sabe|saben alguien|",
        "no sé|entiendo|conozco|recuerdo",
        "necesito|quiero|quisiera saber|entender|conocer|",
        "me gustaría|interesa saber|entender|conocer|",
        "el|la| significado|definición|explicación|concepto|sigla|siglas|abreviatura de|del|para",
        "información|info|detalles|más de|del|sobre|acerca",
        "diferencia|diferencias entre",
        "cómo se define|explica|usa",
        "cómo|cuándo funciona|funcionan|trabaja|usar",
        "para|por qué sirve|sirven|usamos|se|es usa|",
        "el|la|los|las palabra|término|términos|sigla|siglas|concepto",
        "acerca|además de|del",
        "por favor",
    ),
    after_openers="un una unos unas el la los las lo sobre nuestro nuestra exactamente",
    greetings="hola buenas buenos días tardes noches oye disculpa perdón y bueno ok",
    closers=(
        "por favor",
        "porfa|porfavor|gracias|significado|definición|explicación",
        "muchas gracias",
        "qué es|son|significa eso|esto|",
        "es|significa qué",
    ),
    closers_of_questions=(
        "es|son|significa|significan|exactamente|sirve|funciona|hace|realmente",
        "quiere|quieren decir",
        "en palabras simples|sencillas",
    ),
    pronouns="eso esto ello este esta ese esa",
)
