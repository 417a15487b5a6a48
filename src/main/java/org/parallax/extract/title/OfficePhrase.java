package org.parallax.extract.title;

import java.util.Optional;
import org.parallax.extract.lexicon.Offices.Office;
import org.parallax.text.Span;

/**
 * The words for an office in a paragraph.
 *
 * @param range the numbers of its words, with the country or body before and after
 * @param core the numbers of the words for the office itself with its rank
 * @param office what the words stand for
 * @param of the country or body in plain form
 */
record OfficePhrase(Span range, Span core, Office office, Optional<String> of) {}
