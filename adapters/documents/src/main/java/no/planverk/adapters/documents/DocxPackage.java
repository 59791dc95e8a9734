package no.planverk.adapters.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.planverk.application.port.WordDocuments.Why;

/**
 * The files within a Word document, unpacked within bounds: what would grow beyond them, names
 * outside entities or nests without end is refused before anything else reads it.
 */
final class DocxPackage {
  static final String DOCUMENT = "word/document.xml";

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int MOST_FILES = 5_000;
  private static final int LARGEST_XML = 24 * 1024 * 1024;
  private static final int LARGEST = 160 * 1024 * 1024;
  private static final int DEEPEST = 200;
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final XMLInputFactory XML = xml();

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private DocxPackage() {}

  /** That a file is no Word document that we read, and why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Why why;

    Unusable(Why why) {
      super(why.id(), null, false, false);
      this.why = why;
    }

    Why why() {
      return why;
    }
  }

  static DocxPackage open(byte[] bytes) throws Unusable {
    if (begins(bytes, OLE)) {
      throw new Unusable(isEncrypted(bytes) ? Why.ENCRYPTED : Why.OLD_WORD);
    }
    if (!begins(bytes, ZIP)) {
      throw new Unusable(Why.NOT_WORD);
    }
    DocxPackage opened = new DocxPackage();
    opened.unpack(bytes);
    if (!opened.files.containsKey(DOCUMENT)) {
      throw new Unusable(Why.NOT_WORD);
    }
    for (Map.Entry<String, byte[]> file : opened.files.entrySet()) {
      if (isXml(file.getKey())) {
        check(file.getValue());
      }
    }
    return opened;
  }

  /** An XML file of the package, ready to be read. */
  Optional<XMLStreamReader> xml(String name) throws XMLStreamException {
    byte[] file = files.get(name);
    return file == null ? Optional.empty() : Optional.of(reader(file));
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Office keeps an encrypted document as a stream of that name. */
  private static boolean isEncrypted(byte[] bytes) {
    String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), LATIN);
    return new String(bytes, LATIN).contains(name);
  }

  private void unpack(byte[] bytes) throws Unusable {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long left = LARGEST;
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_FILES) {
          throw new Unusable(Why.TOO_LARGE);
        }
        String name = entry.getName().replaceFirst("^/", "");
        long most = isXml(name) ? Math.min(left, LARGEST_XML) : left;
        byte[] content = content(zip, most);
        left -= content.length;
        files.put(name, content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unusable(Why.BROKEN);
    }
  }

  private static byte[] content(InputStream in, long most) throws IOException, Unusable {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[16 * 1024];
    for (int read = in.read(some); read >= 0; read = in.read(some)) {
      if (out.size() + read > most) {
        throw new Unusable(Why.TOO_LARGE);
      }
      out.write(some, 0, read);
    }
    return out.toByteArray();
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static void check(byte[] xml) throws Unusable {
    try {
      XMLStreamReader reader = reader(xml);
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth +=
            switch (event) {
              case XMLStreamConstants.START_ELEMENT -> 1;
              case XMLStreamConstants.END_ELEMENT -> -1;
              default -> 0;
            };
        if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
          throw new Unusable(Why.BROKEN);
        }
      }
    } catch (XMLStreamException e) {
      throw new Unusable(Why.BROKEN);
    }
  }

  private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    return XML.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
