package no.planverk.adapters.http.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The pictures of one paper, by the names that its page gives them: {@code picture:<name>}. They
 * are fetched when they are needed and made no larger than paper can show. For one paper.
 */
public final class PaperPictures implements FSStreamFactory {
  static final String SCHEME = "picture";
  private static final String PREFIX = SCHEME + ":";

  private final Function<String, Optional<byte[]>> fetch;
  private final Map<String, Optional<PaperPicture>> sizes = new ConcurrentHashMap<>();

  /**
   * @param fetch the bytes of a picture by its name, if it is there
   */
  public PaperPictures(Function<String, Optional<byte[]>> fetch) {
    this.fetch = fetch;
  }

  /** For papers without pictures. */
  public static PaperPictures none() {
    return new PaperPictures(any -> Optional.empty());
  }

  /** The address of a picture on a page that becomes paper. */
  public static String address(String name) {
    return PREFIX + name;
  }

  static boolean isOne(String address) {
    return address.startsWith(PREFIX);
  }

  /** The size of the picture at an address, if paper can show it. */
  Optional<PaperPicture> at(String address) {
    return isOne(address)
        ? sizes.computeIfAbsent(
            address.substring(PREFIX.length()),
            name -> fetch.apply(name).flatMap(PaperPicture::of).map(PaperPicture::withoutBytes))
        : Optional.empty();
  }

  private byte[] bytes(String address) {
    return fetch
        .apply(address.substring(PREFIX.length()))
        .flatMap(PaperPicture::of)
        .map(PaperPicture::bytes)
        .orElse(new byte[0]);
  }

  @Override
  public FSStream getUrl(String address) {
    byte[] bytes = bytes(address);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
