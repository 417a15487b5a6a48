package org.parallax.mention;

import org.parallax.text.Span;

/**
 * Words that refer to someone or something.
 *
 * @param name whom or what they mean, as fully as the article names it
 * @param span the words themselves, which may be a bare surname or a pronoun
 */
public record Reference(String name, Span span) {}
