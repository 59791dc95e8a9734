package no.planverk.adapters.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer that is made once and sent often, to GET and HEAD: its bytes as they are and, where it
 * is text, gzipped and as Brotli, each form with a strong ETag of its own. Shared by threads.
 */
public final class StoredAnswer {
  private static final int LONGEST_AT_ONCE = 256 * 1024;
  private static final int CHUNK = 64 * 1024;
  private static final Header VARY = HeaderValues.createCached(HeaderNames.VARY, "Accept-Encoding");
  private static final Header GZIP =
      HeaderValues.createCached(HeaderNames.CONTENT_ENCODING, Coding.GZIP.id());
  private static final Header BROTLI =
      HeaderValues.createCached(HeaderNames.CONTENT_ENCODING, Coding.BROTLI.id());
  private static final Header FROM_ANYWHERE =
      HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");

  private final Header mediaType;
  private final Header cacheControl;
  private final Use use;
  private final Forms forms;

  /** Who shows it: our pages, whoever saves it, other sites by script, or in frames too. */
  private enum Use {
    PAGE,
    DOWNLOAD,
    ANYWHERE,
    FRAME
  }

  private StoredAnswer(String mediaType, String cacheControl, Use use, Forms forms) {
    this.mediaType = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, mediaType);
    this.cacheControl = HeaderValues.createCached(HeaderNames.CACHE_CONTROL, cacheControl);
    this.use = use;
    this.forms = forms;
  }

  /** Text, such as a page or a style sheet, which is worth compressing. */
  public static StoredAnswer text(String mediaType, String cacheControl, byte[] bytes) {
    return new StoredAnswer(mediaType, cacheControl, Use.PAGE, Forms.ofText(bytes));
  }

  /** Text that was compressed before, more densely than there is time for while it is asked for. */
  static StoredAnswer text(
      String mediaType, String cacheControl, byte[] bytes, byte[] gzipped, byte[] brotli) {
    return new StoredAnswer(
        mediaType, cacheControl, Use.PAGE, Forms.of(bytes, gzipped, Optional.of(brotli)));
  }

  /** A file as it is; a browser shows it, or saves it when {@code download}. */
  public static StoredAnswer file(
      String mediaType, String cacheControl, boolean download, byte[] bytes) {
    return new StoredAnswer(
        mediaType, cacheControl, download ? Use.DOWNLOAD : Use.PAGE, Forms.ofFile(bytes));
  }

  /** The same bytes under another lifetime. */
  public StoredAnswer cached(String otherCacheControl) {
    return new StoredAnswer(mediaType.get(), otherCacheControl, use, forms);
  }

  /** The same, to be read by scripts of other sites too (CORS). */
  public StoredAnswer readableFromAnywhere() {
    return new StoredAnswer(mediaType.get(), cacheControl.get(), Use.ANYWHERE, forms);
  }

  /** The same, to be shown in pages of other sites, by their scripts or in a frame. */
  public StoredAnswer frameable() {
    return new StoredAnswer(mediaType.get(), cacheControl.get(), Use.FRAME, forms);
  }

  /** Writes it down, so that {@link #read} makes the same of it. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(mediaType.get());
    out.writeUTF(cacheControl.get());
    out.writeUTF(use.name());
    List<Form> all = forms.all();
    out.writeInt(all.size());
    for (Form form : all) {
      form.write(out);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException also where it was written by another release, in another form
   */
  public static StoredAnswer read(DataInput in) throws IOException {
    try {
      String mediaType = in.readUTF();
      String cacheControl = in.readUTF();
      Use use = Use.valueOf(in.readUTF());
      Map<Coding, Form> all = new EnumMap<>(Coding.class);
      for (int left = in.readInt(); left > 0; left--) {
        Form form = Form.read(in);
        all.put(form.coding(), form);
      }
      return new StoredAnswer(mediaType, cacheControl, use, Forms.of(all));
    } catch (IllegalArgumentException otherRelease) {
      throw new IOException("this is not an answer as we write it", otherRelease);
    }
  }

  /** Whether it is what a browser shows by itself. */
  public boolean isPage() {
    return mediaType.get().startsWith("text/html");
  }

  /** The bytes of memory that it takes, roughly. */
  public int weight() {
    return forms.weight() + 512;
  }

  /** Sends it, or 304 where the client holds this very form. */
  public void send(ServerRequest request, ServerResponse response) {
    Form form = forms.best(request);
    response.header(form.etag).header(cacheControl);
    if (forms.isText()) {
      response.header(VARY);
    }
    if (use == Use.FRAME) {
      SecurityHeaders.addFrameableTo(response);
    } else {
      SecurityHeaders.addTo(response);
    }
    if (use == Use.ANYWHERE || use == Use.FRAME) {
      response.header(FROM_ANYWHERE);
    }
    if (holds(request, form)) {
      response.status(Status.NOT_MODIFIED_304).send();
      return;
    }
    response.header(mediaType);
    if (form.coding == Coding.GZIP) {
      response.header(GZIP);
    } else if (form.coding == Coding.BROTLI) {
      response.header(BROTLI);
    }
    if (use == Use.DOWNLOAD) {
      response.header(HeaderNames.CONTENT_DISPOSITION, "attachment");
    }
    if (forms.isText()) {
      sendWhole(form, request, response);
    } else {
      sendPortion(form, request, response);
    }
  }

  private static void sendWhole(Form form, ServerRequest request, ServerResponse response) {
    response.header(form.length);
    if (request.prologue().method() == Method.HEAD) {
      response.send();
    } else if (form.bytes.length <= LONGEST_AT_ONCE) {
      response.send(form.bytes);
    } else {
      inChunks(response, form.bytes);
    }
  }

  /** Files can be had in parts. */
  private static void sendPortion(Form form, ServerRequest request, ServerResponse response) {
    Portion portion = Portion.of(request, form.etag.get(), form.bytes.length);
    portion.announce(response, form.bytes.length);
    switch (portion) {
      case Portion.Whole() -> sendWhole(form, request, response);
      case Portion.Part part ->
          sendWhole(
              Form.of(
                  form.coding,
                  Arrays.copyOfRange(form.bytes, (int) part.from(), (int) part.to() + 1),
                  ""),
              request,
              response);
      case Portion.Beyond() -> response.send();
    }
  }

  // The quotes are part of the tag, so that being contained means being listed.
  private static boolean holds(ServerRequest request, Form form) {
    if (!request.headers().contains(HeaderNames.IF_NONE_MATCH)) {
      return false;
    }
    String held = request.headers().get(HeaderNames.IF_NONE_MATCH).values();
    return held.contains(form.etag.get()) || held.equals("*");
  }

  // Whole arrays: Helidon 4.3.3 reads past the end of a part of one when the length is known.
  private static void inChunks(ServerResponse response, byte[] bytes) {
    try (OutputStream out = response.outputStream()) {
      for (int from = 0; from < bytes.length; from += CHUNK) {
        out.write(Arrays.copyOfRange(bytes, from, Math.min(from + CHUNK, bytes.length)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same content in each form that there is; where one is missing, the plain form. */
  private record Forms(Form plain, Form gzipped, Form brotli) {
    static Forms ofText(byte[] bytes) {
      return of(bytes, Gzip.compress(bytes), Brotli.compress(bytes));
    }

    static Forms of(byte[] bytes, byte[] gzipped, Optional<byte[]> brotli) {
      String digest = Digest.of(bytes);
      Form plain = Form.of(Coding.IDENTITY, bytes, digest);
      return new Forms(
          plain,
          Form.of(Coding.GZIP, gzipped, digest + "-gzip"),
          brotli.map(it -> Form.of(Coding.BROTLI, it, digest + "-br")).orElse(plain));
    }

    static Forms ofFile(byte[] bytes) {
      Form plain = Form.of(Coding.IDENTITY, bytes, Digest.of(bytes));
      return new Forms(plain, plain, plain);
    }

    static Forms of(Map<Coding, Form> all) {
      Form plain = all.get(Coding.IDENTITY);
      if (plain == null) {
        throw new IllegalArgumentException("an answer has its bytes as they are");
      }
      return new Forms(
          plain, all.getOrDefault(Coding.GZIP, plain), all.getOrDefault(Coding.BROTLI, plain));
    }

    /** Each form that there is, once. */
    List<Form> all() {
      return Stream.of(plain, gzipped, brotli).distinct().toList();
    }

    boolean isText() {
      return gzipped != plain;
    }

    int weight() {
      return plain.bytes.length
          + (gzipped == plain ? 0 : gzipped.bytes.length)
          + (brotli == plain ? 0 : brotli.bytes.length);
    }

    Form best(ServerRequest request) {
      if (!isText() || !request.headers().contains(HeaderNames.ACCEPT_ENCODING)) {
        return plain;
      }
      String taken = request.headers().get(HeaderNames.ACCEPT_ENCODING).values();
      return switch (Coding.best(taken, brotli != plain)) {
        case BROTLI -> brotli;
        case GZIP -> gzipped;
        case IDENTITY -> plain;
      };
    }
  }

  private record Form(Coding coding, byte[] bytes, Header etag, Header length) {
    void write(DataOutput out) throws IOException {
      out.writeUTF(coding.name());
      out.writeUTF(etag.get());
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    static Form read(DataInput in) throws IOException {
      Coding coding = Coding.valueOf(in.readUTF());
      String tag = in.readUTF();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return of(coding, bytes, tag.substring(1, tag.length() - 1));
    }

    static Form of(Coding coding, byte[] bytes, String tag) {
      return new Form(
          coding,
          bytes,
          HeaderValues.createCached(HeaderNames.ETAG, '"' + tag + '"'),
          HeaderValues.createCached(HeaderNames.CONTENT_LENGTH, bytes.length));
    }
  }
}
