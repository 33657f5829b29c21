/** A glossary of two terms, as an editor writes it. */
export const glossary = `- id: token
  en: {term: token, definition: A piece of text., forms: [token, tokens], except: [token gesture], also: [piece]}
  zh-hant: {term: 詞元, definition: 一截文字。, forms: [詞元（token）, 詞元]}
- id: language-model
  en: {term: language model, definition: It guesses., forms: [large language model, language model]}
  zh-hant: {term: 語言模型, definition: 猜下文。, forms: [語言模型]}
`;
