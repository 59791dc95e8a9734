package no.planverk.domain.journal;

import no.planverk.domain.InvalidValue;

/** Everything that a row of the journal can say was done, each by a word that never changes. */
public enum JournalAct {
  DRAFT("draft"),
  EDIT("edit"),
  ADD("add"),
  WRITE("write"),
  PLACE("place"),
  MOVE("move"),
  /** An element of another plan was fetched. */
  FETCH("fetch"),
  /** A plan shows the newest words of what it fetched. */
  FOLLOW("follow"),
  /** A plan keeps the words of what it fetched although there are newer ones. */
  STAY("stay"),
  /** A fetched element was worded anew, as another. */
  DERIVE("derive"),
  /** Two elements became one. */
  MERGE("merge"),
  /** Of two elements that became one, the costs of the one that stayed hold. */
  MERGE_COSTS_STAYS("merge-costs-stays"),
  /** Of two elements that became one, the costs of the one that went hold. */
  MERGE_COSTS_GOES("merge-costs-goes"),
  /** Of two elements that became one, the costs of both hold, added up. */
  MERGE_COSTS_BOTH("merge-costs-both"),
  /** An element has the readings of one that became it. */
  MERGE_READINGS("merge-readings"),
  /** A gap of the red thread was accepted, or what a unit was given. */
  ACCEPT("accept"),
  /** A unit was given something to follow up. */
  GIVE("give"),
  /** A unit's leader asked about what it was given. */
  QUESTION("question"),
  REMOVE("remove"),
  /** What was taken out of a text stands there again. */
  PUT_BACK("put-back"),
  /** Someone said something about a text. */
  COMMENT("comment"),
  /** Someone proposed changes of a text. */
  SUGGEST("suggest"),
  /** A measure is taken into a financial plan, or stands otherwise there. */
  DECIDE_STANDING("decide-standing"),
  /** A measure has another place among those of a financial plan. */
  RANK("rank"),
  /** The frames of a financial plan are set. */
  SET_FRAMES("set-frames"),
  /** The financial plan of the next year is made. */
  ROLL_OVER("roll-over"),
  /** The financial plan of the next year is given up again. */
  UNDO_ROLL_OVER("undo-roll-over"),
  /** The first year of a financial plan is over for good. */
  CLOSE_YEAR("close-year"),
  /** Someone chose between two wordings, or a suggestion was taken or left. */
  SETTLE("settle"),
  /** A task that was done is open again. */
  REOPEN("reopen"),
  SEND_TO_REVIEW("send-to-review"),
  /** Someone approved what was sent to review. */
  APPROVE("approve"),
  /** Someone returned what was sent to review. */
  RETURN("return"),
  /** A round of review was given up. */
  TAKE_BACK("take-back"),
  /** A reading of an indicator was entered. */
  ENTER_READING("enter-reading"),
  CORRECT_READING("correct-reading"),
  REMOVE_READING("remove-reading"),
  IMPORT_READINGS("import-readings"),
  /** How an indicator is measured, and how often and how well, was told. */
  DESCRIBE_INDICATOR("describe-indicator"),
  ATTACH("attach"),
  STORE("store"),
  IMPORT("import"),
  /** The text for the next version is opened. */
  BEGIN("begin"),
  ABANDON("abandon"),
  /** A hearing is opened. */
  OPEN("open"),
  /** A hearing is closed. */
  CLOSE("close"),
  ADOPT("adopt"),
  BRING_IN_FORCE("bring-in-force"),
  CORRECT("correct"),
  REPEAL("repeal"),
  PUBLISH("publish"),
  WITHDRAW("withdraw"),
  /** The look of the public pages is chosen. */
  CHOOSE("choose"),
  /** A person, unit or body is entered. */
  NAME("name"),
  ASSIGN_ROLES("assign-roles"),
  /** What hung on a person was given to another. */
  HAND_OVER("hand-over"),
  /** A person is marked as leaving. */
  LEAVE("leave"),
  /** The municipality's directory entered or changed someone. */
  PROVISION("provision"),
  /** An API token is made. */
  CREATE("create"),
  /** An API token is ended. */
  REVOKE("revoke"),
  /** Someone asked for what they may not do; the kind of object is the operation. */
  REFUSE("refuse"),
  SIGN_IN("sign-in"),
  SIGN_OUT("sign-out"),
  /** The id of the object is the reason's code. */
  SIGN_IN_REFUSED("sign-in-refused"),
  END_SESSION("end-session"),
  GRANT_SUPPORT("grant-support"),
  ENTER_SUPPORT("enter-support"),
  END_SUPPORT("end-support"),
  LINK_IDENTITY("link-identity"),
  /** A person was given a link to sign in with for the first time. */
  INVITE("invite"),
  CHANGE_SIGN_IN("change-sign-in"),
  /** All that is known of a person was handed out. */
  EXPOSE_DATA("expose-data"),
  /** A person was made unknown. */
  ERASE("erase"),
  /** How long a kind of data is kept was decided. */
  SET_RETENTION("set-retention"),
  /** Data whose time had come were removed. */
  APPLY_RETENTION("apply-retention"),
  /** The vendor made this copy for training; the object is the municipality that was copied. */
  COPY_MUNICIPALITY("copy-municipality");

  private final String id;

  JournalAct(String id) {
    this.id = id;
  }

  /** The word in the journal and in the API. */
  public String id() {
    return id;
  }

  /** Whether it says that something was not allowed. */
  public boolean isRefusal() {
    return this == REFUSE || this == SIGN_IN_REFUSED;
  }

  public static JournalAct of(String id) {
    for (JournalAct value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("the journal knows no act called " + id);
  }
}
