package no.planverk.adapters.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.InvalidValue;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** Reads forms that files come in (RFC 7578), of which all has been received within bounds. */
final class Multipart {
  private static final int MOST_PARTS = 40;

  private Multipart() {}

  static boolean is(String contentType) {
    return contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** Throws InvalidValue where the body is not such a form. */
  static Form read(String contentType, byte[] body, Words words) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      FileItemInputIterator parts = new Upload().getItemIterator(new Body(contentType, body));
      for (int i = 0; parts.hasNext(); i++) {
        if (i == MOST_PARTS) {
          throw new InvalidValue("a form has at most " + MOST_PARTS + " parts");
        }
        take(parts.next(), fields, files);
      }
    } catch (IOException e) {
      throw new InvalidValue("the form is not encoded as forms with files are");
    }
    return new Form(fields, files, words);
  }

  private static void take(
      FileItemInput part, Map<String, List<String>> fields, Map<String, byte[]> files)
      throws IOException {
    String name = Objects.requireNonNullElse(part.getFieldName(), "");
    try (InputStream content = part.getInputStream()) {
      byte[] bytes = content.readAllBytes();
      if (part.isFormField()) {
        fields
            .computeIfAbsent(name, any -> new ArrayList<>())
            .add(new String(bytes, StandardCharsets.UTF_8));
      } else {
        files.put(name, bytes);
        fields.put(name + ".name", List.of(Objects.requireNonNullElse(part.getName(), "")));
      }
    }
  }

  /** A body in memory, read part by part. */
  private static final class Upload
      extends AbstractFileUpload<Body, DiskFileItem, DiskFileItemFactory> {
    @Override
    public FileItemInputIterator getItemIterator(Body body) throws IOException {
      return super.getItemIterator((RequestContext) body);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(Body body) {
      throw new UnsupportedOperationException("nothing is put on a disk");
    }

    @Override
    public List<DiskFileItem> parseRequest(Body body) {
      throw new UnsupportedOperationException("nothing is put on a disk");
    }
  }

  private record Body(String contentType, byte[] bytes) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return bytes.length;
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
