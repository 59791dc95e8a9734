package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * A published text as a page, or a chapter of it.
 *
 * @param paper where it is to be had on paper
 * @param chapters where the text is to be read, if it is too long for one page
 * @param turns to the chapters before and after, or to the text on one page or by chapter
 * @param follow where one gets letters about it
 * @param labels the language of the words around the text, where that is not the text's own
 */
public record PlanView(
    Wording words,
    String language,
    Optional<String> labels,
    String title,
    Optional<String> subtitle,
    List<BannerView> banners,
    Optional<LinkView> paper,
    Optional<LinkView> follow,
    List<FactView> facts,
    List<SdgView> sdg,
    List<ContentsView> contents,
    List<ElementView> vision,
    List<ChapterView> chapters,
    List<SectionView> sections,
    List<ElementView> rest,
    List<FileView> files,
    List<LinkView> turns) {
  public PlanView {
    banners = List.copyOf(banners);
    facts = List.copyOf(facts);
    sdg = List.copyOf(sdg);
    contents = List.copyOf(contents);
    vision = List.copyOf(vision);
    chapters = List.copyOf(chapters);
    sections = List.copyOf(sections);
    rest = List.copyOf(rest);
    files = List.copyOf(files);
    turns = List.copyOf(turns);
  }
}
