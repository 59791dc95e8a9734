package no.planverk.adapters.http.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Lets a page's own pictures be drawn on paper; they use no fonts but ours. */
record SvgDrawer(Letterforms letters, SvgInk ink) implements SVGDrawer {
  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext css,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    return new SvgPicture(svg, letters, ink, dotsPerPixel);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

  @Override
  public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
