"""What may stand in questions.yaml: short questions before a workshop and after it, each topic in two ways of the same weight."""

from typing import Annotated

from pydantic import Field

from game.scenario.fields import Entry, Id, Longest, Text


class Question(Entry):
    """One question with its answers."""

    ask: Text = Field(description="the question")
    answers: list[Text] = Field(min_length=3, max_length=4, description="the answers, in the order in which they are shown")
    right: int = Field(ge=1, le=4, description="which of them is right, counted from 1")


class Topic(Entry):
    """Something about cooperation that the workshop is to teach."""

    id: Id
    name: Annotated[Text, Longest(40)] = Field(description="what it is about, as it stands in tables")
    why: Text = Field(description="what is said after the workshop: why the right answers are right")
    a: Question = Field(description="the question in one way")
    b: Question = Field(description="the same in another way, of the same weight")


class Belief(Entry):
    """Something people say of themselves, on a scale from 1 to 5."""

    id: Id
    name: Text = Field(description="a sentence in the first person")


class QuestionsFile(Entry):
    """Short questions before a workshop and after it."""

    topics: list[Topic] = Field(min_length=1, max_length=8, description="topics, in the order in which they are asked")
    beliefs: list[Belief] = Field(min_length=1, max_length=5, description="what people say of themselves, asked last")
