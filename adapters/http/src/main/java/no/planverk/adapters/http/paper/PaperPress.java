package no.planverk.adapters.http.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import no.planverk.adapters.http.Palette;
import no.planverk.adapters.http.WebAddress;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Makes PDF of pages, after PDF/UA-1 and PDF/A-2a: tagged, with bookmarks, fonts and colours
 * within. One paper at a time, as a long one takes most of the memory that the service has to
 * spare; others wait. Shared by threads.
 */
public final class PaperPress {
  private static final String PRODUCER = "Planverk";
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** Bytes of memory that the making takes for each letter of a page; measured with long plans. */
  private static final long MEMORY_OF_LETTER = 150;

  private final WebAddress site;
  private final PaperStyle style = new PaperStyle();
  private final Semaphore turn = new Semaphore(1, true);

  static {
    XRLog.setLoggingEnabled(false);
  }

  /**
   * @param site where readers of a paper find what it links to with an address without a host
   */
  public PaperPress(WebAddress site) {
    this.site = site;
  }

  /** The paper of an HTML page. What is for the screen only is left out. */
  public byte[] print(Paper paper) {
    var out = new ByteArrayOutputStream();
    print(paper, out);
    return out.toByteArray();
  }

  /**
   * Writes the paper of an HTML page.
   *
   * @throws IllegalStateException for a page that would take more than half of the memory there is
   */
  public void print(Paper paper, OutputStream out) {
    long needed = 2 * MEMORY_OF_LETTER * paper.page().html().length();
    if (needed > Runtime.getRuntime().maxMemory()) {
      throw new IllegalStateException(
          "a paper of %d letters needs a service with -Xmx%dm"
              .formatted(paper.page().html().length(), (needed >> 20) + 1));
    }
    turn.acquireUninterruptibly();
    try {
      write(paper, out);
    } catch (IOException e) {
      throw new UncheckedIOException("the paper was not made", e);
    } finally {
      turn.release();
    }
  }

  private void write(Paper paper, OutputStream out) throws IOException {
    Palette palette = Palette.of(paper.look().colour());
    PaperPictures pictures = paper.pictures();
    org.w3c.dom.Document tree = tree(paper.page(), palette, pictures);
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      var builder =
          new PdfRendererBuilder()
              .usePDDocument(document)
              .useFastMode()
              .usePdfUaAccessibility(true)
              .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
              .useColorProfile(COLOURS)
              .withProducer(PRODUCER)
              .useReplacementText("\u25a1")
              .useSVGDrawer(new SvgDrawer(Letterforms.regular(), SvgInk.of(palette)))
              .useProtocolsStreamImplementation(pictures, PaperPictures.SCHEME)
              .useExternalResourceAccessControl(
                  (address, kind) -> PaperPictures.isOne(address),
                  ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
              .useExternalResourceAccessControl(
                  (address, kind) -> PaperPictures.isOne(address),
                  ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
              .withW3cDocument(tree, null)
              .toStream(out);
      PaperFonts.addTo(builder);
      builder.run();
    }
  }

  /** The page as a tree of its own, so that the one it was read into can go. */
  private org.w3c.dom.Document tree(PaperPage page, Palette palette, PaperPictures pictures) {
    Document paper = new PaperMarkup(site, pictures).of(page);
    paper.head().appendElement("style").appendChild(new DataNode(style.in(palette)));
    return new W3CDom().namespaceAware(false).fromJsoup(paper);
  }
}
