package no.planverk.adapters.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.application.port.WordDocument.Picture;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.plan.PictureType;
import org.zwobble.mammoth.images.Image;

/** The pictures of a Word document, each kept once, by a key made of what it holds. */
final class DocxPictures {
  private static final int KEY = 12;
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).+\\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf|svg)");

  /** What a picture that plans cannot show is named by in the converted HTML. */
  static final String UNSHOWABLE = "unshowable";

  private final Map<String, Picture> byKey = new LinkedHashMap<>();

  /** Called for every place where a picture stands; answers the attributes of its {@code img}. */
  Map<String, String> take(Image image) throws IOException {
    byte[] bytes = image.getInputStream().readAllBytes();
    Optional<PictureType> type = PictureType.of(bytes);
    if (type.isEmpty()) {
      return Map.of("src", UNSHOWABLE, "title", image.getContentType());
    }
    FileHash hash = new FileHash(Sha256.hex(bytes));
    String key = "fig-" + hash.hex().substring(0, KEY);
    Optional<String> alt = image.getAltText().map(String::strip).filter(DocxPictures::describes);
    String mediaType = type.get().mediaType();
    String ending = mediaType.substring(mediaType.indexOf('/') + 1);
    byKey.merge(
        key,
        new Picture(key, key + "." + ending, mediaType, hash, bytes, alt.isPresent()),
        (one, other) -> one.described() ? other : one);
    Map<String, String> attributes = new HashMap<>(Map.of("src", key));
    alt.ifPresent(it -> attributes.put("alt", it));
    return attributes;
  }

  /** Programs put the name of a picture's file where people should describe it. */
  static boolean describes(String alt) {
    return !alt.isEmpty() && !FILE_NAME.matcher(alt).matches();
  }

  List<Picture> all() {
    return List.copyOf(byKey.values());
  }
}
