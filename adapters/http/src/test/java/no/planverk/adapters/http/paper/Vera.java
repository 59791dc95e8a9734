package no.planverk.adapters.http.paper;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what is wrong with a paper. */
public final class Vera {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /** What breaks PDF/UA-1 or PDF/A-2a, one line each; nothing for a clean paper. */
  public static List<String> faults(byte[] pdf) {
    return EnumSet.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
        .flatMap(it -> faults(pdf, it).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
          .map(
              it ->
                  flavour.getId()
                      + " "
                      + it.getRuleId().getClause()
                      + "-"
                      + it.getRuleId().getTestNumber()
                      + ": "
                      + it.getMessage()
                      + " at "
                      + it.getLocation().getContext())
          .toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
