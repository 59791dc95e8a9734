package no.planverk.adapters.workspace.view;

/** A link that is shown this once. */
public record InvitationView(String link, String until, String back) {}
