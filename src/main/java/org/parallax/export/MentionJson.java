package org.parallax.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.mention.Mention;
import org.parallax.mention.Moment;
import org.parallax.mention.Name;
import org.parallax.mention.Quantity;
import org.parallax.mention.Quote;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.mention.Title;
import org.parallax.text.Span;

/** Writes the {@code value} of a mention: its fields follow from its kind. */
record MentionJson(JsonGenerator json, Offsets offsets) {
  /** Writes {@code start} and {@code end} of a span of the mention's article. */
  interface Offsets {
    void write(Span span) throws IOException;
  }

  /** The contract's word for the kind of a mention. */
  static String kind(Mention mention) {
    if (mention instanceof Name name) {
      return ComparisonJson.lower(name.category());
    }
    if (mention instanceof Quote quote) {
      return quote.manner() == Quote.Manner.DIRECT ? "quote" : "reported";
    }
    if (mention instanceof Quantity) {
      return "quantity";
    }
    if (mention instanceof Moment) {
      return "date";
    }
    return mention instanceof Title ? "title" : "statement";
  }

  /** Writes the fields, inside an object that is open. */
  void value(Mention mention) throws IOException {
    if (mention instanceof Quantity quantity) {
      quantity(quantity);
    } else if (mention instanceof Moment moment) {
      moment(moment);
    } else if (mention instanceof Title title) {
      title(title);
    } else if (mention instanceof Quote quote) {
      quote(quote);
    } else if (mention instanceof Statement statement) {
      statement(statement);
    } else if (mention instanceof Name name) {
      json.writeStringField("name", name.canonical());
    }
  }

  private void quantity(Quantity quantity) throws IOException {
    var measure = quantity.measure();
    number("low", measure.interval().low());
    number("high", measure.interval().high());
    json.writeStringField("hedge", ComparisonJson.lower(measure.hedge()));
    json.writeStringField("change", ComparisonJson.lower(measure.change()));
    json.writeStringField("unit", measure.unit());
    text("of", quantity.of().map(Reference::name));
  }

  private void moment(Moment moment) throws IOException {
    json.writeStringField("type", ComparisonJson.lower(moment.type()));
    json.writeStringField("timex", moment.timex());
    text("from", moment.days().map(days -> days.from().toString()));
    text("to", moment.days().map(days -> days.to().toString()));
  }

  private void title(Title title) throws IOException {
    json.writeStringField("title", title.office());
    text("of", title.of());
    reference("person", title.person());
  }

  private void quote(Quote quote) throws IOException {
    text("cue", quote.cue().map(Reference::name));
    reference("speaker", quote.speaker());
  }

  private void statement(Statement statement) throws IOException {
    text("subject", Optional.of(statement.subject()));
    text("predicate", Optional.of(statement.predicate()));
    json.writeStringField("polarity", ComparisonJson.lower(statement.stance().polarity()));
    json.writeStringField("certainty", ComparisonJson.lower(statement.stance().certainty()));
    text("source", statement.stance().source());
  }

  private void reference(String field, Optional<Reference> reference) throws IOException {
    if (reference.isPresent()) {
      json.writeObjectFieldStart(field);
      text("name", Optional.of(reference.get().name()));
      offsets.write(reference.get().span());
      json.writeEndObject();
    }
  }

  private void number(String field, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeFieldName(field);
      json.writeNumber(plain(value.get()));
    }
  }

  /** Without trailing zeros or exponent, so that equal values are equal bytes. */
  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private void text(String field, Optional<String> value) throws IOException {
    Optional<String> present = value.filter(text -> !text.isEmpty());
    if (present.isPresent()) {
      json.writeStringField(field, present.get());
    }
  }
}
