package vn.lensan.onboarding.own.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Head;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.own.OwnPage;
import vn.lensan.onboarding.team.DifficultyAbout;
import vn.lensan.onboarding.team.DifficultyView;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/**
 * The page as the template reads it: words only.
 *
 * @param form the id under which what this form says is kept; sent twice, it is one
 */
record OwnPageModel(
    String code,
    List<Line> particulars,
    List<Standing> consents,
    List<Choice> offered,
    List<Line> received,
    List<Asked> difficulties,
    List<Choice> questions,
    List<Choice> topics,
    String form) {

  record Line(String name, String english, String value) {}

  record Standing(String id, String purpose, String receivers, String since) {}

  record Choice(String value, String words) {}

  record Asked(
      String about,
      String text,
      String raised,
      String due,
      boolean overdue,
      @Nullable String answer) {}

  static OwnPageModel of(OwnPage page) {
    return new OwnPageModel(
        page.data().household().state().code(),
        particulars(page),
        page.standing().stream()
            .map(
                one ->
                    new Standing(
                        one.consentId(),
                        OwnWords.purpose(one.purpose()),
                        OwnWords.receivers(one.receivers()),
                        OwnWords.when(one.givenAt())))
            .toList(),
        page.offered().stream().map(one -> new Choice(one, OwnWords.receiver(one))).toList(),
        received(page.data()),
        page.difficulties().stream().map(OwnPageModel::asked).toList(),
        page.questions().stream().map(q -> new Choice(q.id(), OwnWords.question(q))).toList(),
        Arrays.stream(DifficultyAbout.values())
            .map(about -> new Choice(about.name(), OwnWords.about(about)))
            .toList(),
        RequestIds.random());
  }

  private static List<Line> particulars(OwnPage page) {
    OwnData data = page.data();
    Head head = data.particulars().head();
    return List.of(
        new Line("Họ tên chủ hộ", "Name", head.fullName()),
        new Line("Số điện thoại", "Phone", number(head.phone(), page.inFull())),
        new Line("Số căn cước", "Citizen number", number(head.citizenNumber(), page.inFull())),
        new Line("Năm sinh", "Born", page.inFull() ? said(head.birthYear()) : "••••"),
        new Line("Thôn, bản", "Village", said(data.particulars().village())),
        new Line("Ngày đăng ký", "Registered", OwnWords.when(data.household().createdAt())));
  }

  private static String number(@Nullable String value, boolean inFull) {
    return value == null || inFull ? said(value) : new PersonalText(value).masked();
  }

  private static String said(@Nullable Object value) {
    return value == null ? "chưa có" : value.toString();
  }

  private static List<Line> received(OwnData data) {
    return data.received().stream()
        .map(one -> new Line(OwnWords.receiver(one.receiver()), "", OwnWords.when(one.at())))
        .toList();
  }

  private static Asked asked(DifficultyView view) {
    return new Asked(
        OwnWords.about(view.facts().about()),
        said(view.text()),
        OwnWords.day(view.facts().raisedOn()),
        OwnWords.day(view.facts().dueOn()),
        view.overdue(),
        view.answer());
  }
}
