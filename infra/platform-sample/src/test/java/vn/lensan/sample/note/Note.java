package vn.lensan.sample.note;

import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.personal.PersonalText;

@Document("notes")
final class Note extends Aggregate {
  private String title;
  private final PersonalText author;
  private final List<String> within;

  Note(String id, String title, PersonalText author, List<String> within) {
    super(id);
    this.title = title;
    this.author = author;
    this.within = within;
  }

  static Note write(String id, String title, PersonalText author, List<String> within) {
    Note note = new Note(id, title, author, within);
    note.record(new NoteEvent.Written(id, title));
    note.enlist(new PrivateEntry("note_log", id + ":written", Map.of("author", author)));
    return note;
  }

  void rename(String newTitle) {
    if (newTitle.equals(title)) {
      return;
    }
    title = newTitle;
    record(new NoteEvent.Renamed(id(), title));
  }

  String title() {
    return title;
  }

  PersonalText author() {
    return author;
  }

  List<String> within() {
    return within;
  }
}
