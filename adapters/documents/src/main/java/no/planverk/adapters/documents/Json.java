package no.planverk.adapters.documents;

import java.util.List;

/** A JSON value as it was written: members in order, doubles included, numbers as their digits. */
sealed interface Json {
  record Obj(List<Member> members) implements Json {}

  record Arr(List<Json> items) implements Json {}

  record Str(String value) implements Json {}

  record Num(String digits) implements Json {}

  record Bool(boolean value) implements Json {}

  record Nil() implements Json {}

  /** A member of an object. */
  record Member(String name, Json value) {}
}
