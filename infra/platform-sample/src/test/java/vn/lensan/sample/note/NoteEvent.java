package vn.lensan.sample.note;

public sealed interface NoteEvent {
  record Written(String noteId, String title) implements NoteEvent {}

  record Renamed(String noteId, String title) implements NoteEvent {}
}
