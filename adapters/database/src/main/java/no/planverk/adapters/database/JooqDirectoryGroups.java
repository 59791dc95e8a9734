package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.DIRECTORY_GROUP;
import static no.planverk.adapters.database.tables.Tables.DIRECTORY_MEMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.application.port.DirectoryGroups;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

record JooqDirectoryGroups(DSLContext sql) implements DirectoryGroups {
  @Override
  public List<DirectoryGroup> all() {
    return groups(DSL.noCondition(), DSL.noCondition(), DIRECTORY_GROUP.ID);
  }

  @Override
  public Optional<DirectoryGroup> group(GroupId id) {
    return groups(
            DIRECTORY_GROUP.ID.eq(id.value()),
            DIRECTORY_MEMBER.GROUP_ID.eq(id.value()),
            DIRECTORY_GROUP.ID)
        .stream()
        .findFirst();
  }

  @Override
  public List<DirectoryGroup> of(PersonId person) {
    var theirs =
        DSL.select(DIRECTORY_MEMBER.GROUP_ID)
            .from(DIRECTORY_MEMBER)
            .where(DIRECTORY_MEMBER.PERSON_ID.eq(person.value()));
    return groups(
        DIRECTORY_GROUP.ID.in(theirs), DIRECTORY_MEMBER.GROUP_ID.in(theirs), DIRECTORY_GROUP.NAME);
  }

  private List<DirectoryGroup> groups(Condition which, Condition whose, Field<?> order) {
    Map<UUID, Set<PersonId>> members =
        sql
            .select(DIRECTORY_MEMBER.GROUP_ID, DIRECTORY_MEMBER.PERSON_ID)
            .from(DIRECTORY_MEMBER)
            .where(whose)
            .fetchGroups(DIRECTORY_MEMBER.GROUP_ID, row -> new PersonId(row.value2()))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> Set.copyOf(it.getValue())));
    return sql.select(
            DIRECTORY_GROUP.ID,
            DIRECTORY_GROUP.NAME,
            DIRECTORY_GROUP.EXTERNAL_ID,
            DIRECTORY_GROUP.VERSION)
        .from(DIRECTORY_GROUP)
        .where(which)
        .orderBy(order)
        .fetch(
            row ->
                new DirectoryGroup(
                    new GroupId(row.value1()),
                    row.value2(),
                    Row.cell(row, DIRECTORY_GROUP.EXTERNAL_ID),
                    members.getOrDefault(row.value1(), Set.of()),
                    row.value4()));
  }

  @Override
  public void add(DirectoryGroup group) {
    Row.insert(
        sql,
        DIRECTORY_GROUP,
        List.of(
            said(group)
                .with(DIRECTORY_GROUP.ID, group.id().value())
                .with(DIRECTORY_GROUP.VERSION, group.revision())));
    addMembers(group.id(), group.members());
  }

  @Override
  public boolean save(DirectoryGroup group) {
    boolean held =
        sql.update(DIRECTORY_GROUP)
                .set(said(group).with(DIRECTORY_GROUP.VERSION, group.revision() + 1).values())
                .where(
                    DIRECTORY_GROUP.ID.eq(group.id().value()),
                    DIRECTORY_GROUP.VERSION.eq(group.revision()))
                .execute()
            == 1;
    if (held) {
      sql.deleteFrom(DIRECTORY_MEMBER)
          .where(DIRECTORY_MEMBER.GROUP_ID.eq(group.id().value()))
          .execute();
      addMembers(group.id(), group.members());
    }
    return held;
  }

  private void addMembers(GroupId group, Set<PersonId> members) {
    Row.insert(
        sql,
        DIRECTORY_MEMBER,
        members.stream()
            .map(
                it ->
                    new Row()
                        .with(DIRECTORY_MEMBER.GROUP_ID, group.value())
                        .with(DIRECTORY_MEMBER.PERSON_ID, it.value()))
            .toList());
  }

  private static Row said(DirectoryGroup group) {
    return new Row()
        .with(DIRECTORY_GROUP.NAME, group.name())
        .with(DIRECTORY_GROUP.EXTERNAL_ID, group.externalId());
  }

  @Override
  public boolean remove(GroupId id, long revision) {
    int held =
        sql.update(DIRECTORY_GROUP)
            .set(DIRECTORY_GROUP.VERSION, revision + 1)
            .where(DIRECTORY_GROUP.ID.eq(id.value()), DIRECTORY_GROUP.VERSION.eq(revision))
            .execute();
    if (held == 0) {
      return false;
    }
    sql.deleteFrom(DIRECTORY_MEMBER).where(DIRECTORY_MEMBER.GROUP_ID.eq(id.value())).execute();
    sql.deleteFrom(DIRECTORY_GROUP).where(DIRECTORY_GROUP.ID.eq(id.value())).execute();
    return true;
  }
}
