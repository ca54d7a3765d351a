/** A sentence that begins with a capital letter; one that begins with a quoted text stays as it is. */
export const capital = (sentence: string): string =>
  /^\p{Ll}/u.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
