package no.planverk.adapters.http.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.adapters.http.WebAddress;
import no.planverk.domain.publication.Look;
import org.junit.jupiter.api.Test;

class PaperPressTest {
  private final PaperPress press = new PaperPress(new WebAddress("https://planverk.example"));

  @Test
  void a_paper_keeps_both_standards() throws IOException {
    byte[] paper =
        press.print(
            new Paper(
                new PaperPage(ODD, "Fjordvik", "Versjon 2", false), Look.DEFAULT, Pixels.all()));
    Files.write(Path.of("target/odd.pdf"), paper);
    assertThat(Vera.faults(paper)).isEmpty();
  }

  private static final String ODD =
      """
      <!DOCTYPE html><html lang="nb"><head><title>Rar plan</title></head><body>
      <nav><a href="/">Hjem</a></nav>
      <main>
      <h1>Rar plan æøå ÆØÅ om drift, kraft, fjord og flyfoto</h1>
      <h2 id="a">Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž Ïï Ǥǥ Ǧǧ Ǩǩ Ǯǯ</h2>
      <h5>Et sprang i nivå</h5>
      <p>Tekst med <strong>fet</strong>, <em>kursiv</em>, <strong><em>begge</em></strong>,
      <a href="/plan/klima">en lenke</a>, <a href="#a">en lenke hit</a>,
      <a href="#nowhere">en lenke til ingenting</a>, <a href="https://fn.no"></a>,
      CO<sub>2</sub> og m<sup>2</sup>. \uD83D\uDE00 \uE000 \u0007 \u200B \u05D0 \u0645 漢字<br>Ny linje</p>
      <p lang="en">An English <span lang="de">oder deutscher</span> paragraph.</p>
      <p></p><ul></ul><ul><li></li><li>En<ul><li>Under</li></ul></li></ul><ol start="3"><li><p>Tre</p></li></ol>
      <blockquote><p>Sitat</p></blockquote>
      <figure><img src="picture:a" alt="Et bilde"><figcaption>Bildetekst</figcaption></figure>
      <p>Pynt: <img src="picture:b" alt=""> og borte: <img src="picture:none" alt="Borte bilde"></p>
      <table><caption>Tittel</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
      <tbody><tr><th scope="row" rowspan="9">x</th><td>1</td></tr><tr><td>2</td><td>3</td><td>4</td></tr></tbody></table>
      <table><tr><td colspan="3">bred</td></tr><tr><td>smal</td></tr><tr></tr></table>
      <table></table>
      <div class="chart"><svg viewBox="0 0 640 240" width="640" height="240" role="img" aria-label="Linjediagram">
      <g class="chart__grid"><line x1="96" x2="632" y1="20" y2="20"/></g>
      <g class="chart__texts" text-anchor="end"><text x="88" y="20" dy="5">1 200</text></g>
      <polyline class="chart__measured" points="100,20 200,50 300,80" fill="none"/>
      <polyline class="chart__aimed" points="300,80 400,180" fill="none" stroke-dasharray="6 5"/>
      <circle class="chart__measurement" cx="200" cy="50" r="4"/></svg>
      <p class="chart__key"><span class="chart__key-measured">Målt</span> <span class="chart__key-aimed">Måltall</span></p></div>
      <ul class="sdg-list"><li class="sdg" data-goal="13"><span class="sdg__number" aria-hidden="true">13</span> <span>Mål 13: Stoppe klimaendringene</span></li></ul>
      <dl><dt>Ansvarlig</dt><dd>Samfunn</dd></dl>
      </main></body></html>
      """;
}
