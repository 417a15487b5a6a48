package org.parallax.workspace.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.workspace.Workspace;

/** Turns a workspace into the bytes of its file and back. */
final class WorkspaceCodec {
  /** The words of JSON, such as {@code false}, are cut at most this far before the end. */
  private static final int LONGEST_WORD = 6;

  private final FileJson json = new FileJson();

  /** The bytes of a file. */
  byte[] encode(Workspace workspace) {
    return encode(workspace, null);
  }

  /** The bytes of a recovery copy. */
  byte[] encode(Workspace workspace, FileForm.@Nullable RecoveryForm recovery) {
    return json.write(
        new FileForm(FileForm.FORMAT, FileForm.VERSION, recovery, ToForm.of(workspace)));
  }

  /** What stands in the bytes of a file. */
  Content decode(byte[] content) {
    if (isBlank(content)) {
      return new Content.Broken(
          "is empty",
          "no backup lies beside it, so replace it with a copy you keep elsewhere",
          true);
    }
    try {
      FileJson.Head head = json.head(content);
      return head.format().equals(FileForm.FORMAT) ? ofVersion(head.version(), content) : foreign();
    } catch (JsonMappingException e) {
      return Content.Broken.damaged(place(e) + " is not what it should be");
    } catch (JsonProcessingException e) {
      return startsLikeOurs(content) ? Content.Broken.damaged(how(e, content.length)) : foreign();
    } catch (IOException | IllegalArgumentException e) {
      return Content.Broken.damaged(String.valueOf(e.getMessage()));
    }
  }

  private Content ofVersion(long version, byte[] content) throws IOException {
    if (version > FileForm.VERSION) {
      return Content.Broken.other(
          "was written by a newer Parallax (file version %s, this one reads up to %s)"
              .formatted(version, FileForm.VERSION),
          "open it with that one");
    }
    if (version < 1) {
      return Content.Broken.damaged("its version is missing");
    }
    FileForm form = json.read(content);
    Parts parts = new Parts();
    Workspace workspace =
        new FromForm(parts).workspace(Parts.need(form.workspace(), "The workspace"));
    return new Content.Intact(workspace, Optional.ofNullable(form.recovery()), parts.warnings());
  }

  private static Content foreign() {
    return Content.Broken.other("is not a Parallax workspace", "add it as a report instead");
  }

  private static boolean startsLikeOurs(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
    return start.contains(FileForm.FORMAT);
  }

  private static String how(JsonProcessingException e, int length) {
    JsonLocation at = e.getLocation();
    if (at == null) {
      return "it can't be read";
    }
    boolean cut = e instanceof JsonEOFException || at.getByteOffset() + LONGEST_WORD > length;
    return (cut ? "it ends in the middle (line %s)" : "line %s can't be read")
        .formatted(at.getLineNr());
  }

  /** Zeros are what a power cut can leave of a file. */
  private static boolean isBlank(byte[] content) {
    for (byte unit : content) {
      if (unit < 0 || unit > ' ') {
        return false;
      }
    }
    return true;
  }

  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "the outermost object" : "\"" + path.replace(".[", "[") + "\"";
  }
}
