package org.parallax.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.parallax.finding.Overlay;

/** Writes the notes on a finding into comparison JSON; nothing where there are none. */
final class OverlayJson {
  private final JsonGenerator json;
  private final ComparisonNames names;

  OverlayJson(JsonGenerator json, ComparisonNames names) {
    this.json = json;
    this.names = names;
  }

  void write(List<Overlay> overlays) throws IOException {
    if (overlays.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("overlays");
    for (Overlay overlay : overlays) {
      json.writeStartObject();
      write(overlay);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Overlay overlay) throws IOException {
    if (overlay instanceof Overlay.Superseded superseded) {
      json.writeStringField("kind", "superseded");
      json.writeStringField("earlier", names.of(superseded.earlier()));
      json.writeStringField("later", names.of(superseded.later()));
    } else if (overlay instanceof Overlay.SharedText shared) {
      String[] articles = shared.articles().stream().map(names::of).sorted().toArray(String[]::new);
      json.writeStringField("kind", "shared-text");
      json.writeFieldName("articles");
      json.writeArray(articles, 0, articles.length);
    } else if (overlay instanceof Overlay.ByHand hand) {
      json.writeStringField("kind", "by-hand");
      json.writeStringField("act", ComparisonJson.lower(hand.act()));
    }
  }
}
