package org.tongqu.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words of the general language, by the statistical segmentation of Lucene.
 *
 * <p>Words of one character count: leaving them out costs catalogue search a tenth of its quality.
 */
final class ChineseWords {

    /** Keeps one tokenizer per thread; a tokenizer must not be shared. */
    private static final Analyzer SEGMENTER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            return new TokenStreamComponents(new HMMChineseTokenizer());
        }
    };

    private ChineseWords() {}

    static void add(FoldedText text, List<Token> tokens) {
        try (TokenStream stream = SEGMENTER.tokenStream("text", new StringReader(text.folded()))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (Han.only(term)) {
                    tokens.add(text.token(term.toString(), offset.startOffset(), offset.endOffset(), Token.Form.WORD));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }
}
