package no.planverk.infra;

import java.util.List;
import java.util.stream.Collectors;
import no.planverk.infra.DemoIdentityProvider.Chosen;

/** The sign-in page of the demo's identity provider: one button for each of its people. */
final class DemoSignInPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nb">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Velg hvem du er</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 36rem; padding: 0 1rem; }
      form { margin: 0 0 .5rem; }
      button { background: #fff; border: 1px solid #5b6b7a; border-radius: .5rem; cursor: pointer; font: inherit; padding: .75rem 1rem; text-align: left; width: 100%%; }
      button:hover, button:focus-visible { background: #e8f1f5; outline: 3px solid #0b5c7a; }
      button span { color: #4a5866; display: block; font-size: .875rem; }
      </style>
      </head>
      <body>
      <main>
      <h1>Velg hvem du er</h1>
      <p>Dette er demoens innloggingstjeneste. Den spør ikke om passord.</p>
      %s
      </main>
      <script>
      const issuer = location.pathname.split("/")[1];
      for (const each of document.querySelectorAll("[data-issuer]")) {
        each.hidden = each.dataset.issuer !== issuer;
      }
      </script>
      </body>
      </html>
      """;

  private DemoSignInPage() {}

  static String of(List<Chosen> people) {
    return PAGE.formatted(
        people.stream().map(DemoSignInPage::button).collect(Collectors.joining("\n")));
  }

  private static String button(Chosen person) {
    return """
        <form method="post" data-issuer="%s">
        <input type="hidden" name="username" value="%s">
        <input type="hidden" name="claims" value="%s">
        <button type="submit">%s<span>%s, %s</span></button>
        </form>"""
        .formatted(
            escaped(person.issuer()),
            escaped(person.subject()),
            escaped(person.claims()),
            escaped(person.name()),
            escaped(person.role()),
            escaped(person.place()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
