package vn.lensan.training.completion;

public sealed interface CompletionEvent {
  CompletionView completion();

  record Listed(CompletionView completion) implements CompletionEvent {}

  /** A later list told another day. */
  record Corrected(CompletionView completion) implements CompletionEvent {}
}
