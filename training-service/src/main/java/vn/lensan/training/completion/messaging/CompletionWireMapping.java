package vn.lensan.training.completion.messaging;

import org.mapstruct.Mapper;
import vn.lensan.training.completion.CompletionView;

@Mapper
interface CompletionWireMapping {
  CompletionWire toWire(CompletionView completion);
}
