package no.planverk.adapters.workspace.view;

import java.util.List;

/** What someone is in a plan: changing it, and ending it. */
public record MemberView(
    List<LinkView> path, String title, GroupedFormView change, GroupedFormView end) {}
