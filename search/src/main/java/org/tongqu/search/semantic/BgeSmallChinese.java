package org.tongqu.search.semantic;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/**
 * BAAI bge-small-zh-v1.5, quantised, run by ONNX Runtime; loaded when first asked.
 *
 * <p>Its instruction for questions is left out: on short texts of catalogues it does harm.
 */
final class BgeSmallChinese {

    static final String NAME = "bge-small-zh-v1.5-q";

    private BgeSmallChinese() {}

    static float[] vector(String text) {
        // A text of blanks has no tokens; the model would refuse it.
        return Loaded.MODEL.embed(text.isBlank() ? "。" : text).content().vector();
    }

    /** A class of its own, so that the model comes into memory with the first text and not before. */
    private static final class Loaded {
        private static final EmbeddingModel MODEL = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
    }
}
