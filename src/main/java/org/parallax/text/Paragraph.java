package org.parallax.text;

/**
 * A run of text that is read as one unit. It may reach over several lines of the text, where the
 * source broke a sentence.
 *
 * @param span where it stands, without the line breaks around it
 * @param role what it is to the article
 */
public record Paragraph(Span span, Role role) {}
