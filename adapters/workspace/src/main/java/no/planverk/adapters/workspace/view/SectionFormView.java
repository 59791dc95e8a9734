package no.planverk.adapters.workspace.view;

/** All that can be done to a section, each as a form. */
public record SectionFormView(
    String title,
    String acts,
    String sections,
    String back,
    String id,
    FieldView rename,
    FieldView add,
    FieldView parent) {}
