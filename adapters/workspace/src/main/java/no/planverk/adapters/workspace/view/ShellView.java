package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** What stands around the content of every staff page. */
public record ShellView(
    Words words,
    String title,
    String municipality,
    Optional<String> logo,
    String front,
    List<LinkView> daily,
    List<LinkView> administration,
    Optional<String> name,
    Optional<String> role,
    String me,
    String signOut,
    String formToken,
    Optional<String> supportUntil,
    boolean isSupport,
    List<BannerView> banners,
    Optional<String> notice,
    String styleSheet,
    String writingStyleSheet,
    String writingScript,
    String theme,
    String icon) {}
