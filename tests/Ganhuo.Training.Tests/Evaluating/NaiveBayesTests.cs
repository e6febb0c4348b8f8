using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class NaiveBayesTests
{
    [Fact]
    public void Words_of_a_label_speak_for_it()
    {
        var bayes = NaiveBayes.Train([("修桥铺路", "工程"), ("修桥", "工程"), ("读书看报", "学习")])!;

        Assert.Equal("工程", bayes.Classify("又修桥了"));
        Assert.Equal("学习", bayes.Classify("又读书了"));
    }

    [Fact]
    public void Unknown_words_leave_the_commoner_label() =>
        Assert.Equal("工程", NaiveBayes.Train([("修桥铺路", "工程"), ("修桥", "工程"), ("读书看报", "学习")])!.Classify(""));

    [Fact]
    public void One_label_is_nothing_to_learn() => Assert.Null(NaiveBayes.Train([("修桥", "工程"), ("读书", "")]));
}
