//! The words of version 1: how each choice is written in a file, whatever the model comes to call it.

use super::super::fault::{Problem, Slip};
use super::super::outline::Piece;
use crate::model::{
    Language, LinkKind, LinkStatus, MoneyPurpose, Pattern, Posture, Programme, Role, Seat, ServiceLine, Shape, Size,
    Terms, Vocabulary,
};

/// A choice written as one word.
pub(super) trait Word: Copy + 'static {
    /// Every word with its meaning.
    const WORDS: &'static [(&'static str, Self)];

    /// How it is written.
    fn word(self) -> &'static str;

    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
    }

    fn read(piece: Piece<'_>) -> Result<Self, Slip> {
        let (word, alone) = piece.leading_word();
        match Self::from_word(word) {
            Some(meaning) if alone => Ok(meaning),
            Some(_) => Err(Slip { at: piece.at + word.len(), problem: Problem::NoComma }),
            None => Err(piece.slip(unknown::<Self>(piece))),
        }
    }
}

/// What is wrong with a value that is none of the words of a choice.
pub(super) fn unknown<W: Word>(piece: Piece<'_>) -> Problem {
    let (word, _) = piece.leading_word();
    let found = if word.is_empty() { piece.text.chars().take(40).collect() } else { word.to_owned() };
    Problem::UnknownWord { found, known: W::WORDS.iter().map(|(known, _)| *known).collect() }
}

macro_rules! words {
    ($($choice:ident: $($word:ident)+;)+) => {$(
        impl Word for $choice {
            const WORDS: &'static [(&'static str, Self)] = &[$((stringify!($word), Self::$word)),+];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$word => stringify!($word)),+
                }
            }
        }
    )+};
}

words! {
    Language: French English;
    Vocabulary: Csss Cisss;
    Shape: Hexagon Disc Diamond Square House Triangle Cross Capsule DottedDisc Octagon Table Pentagon;
    Pattern: Solid Double Dashed Thick Dotted;
    Role: Csss CommunityOrganization Cdc SocialEconomyEnterprise Municipality SchoolBoard SpecializedFacility
        PrivateResource CitizenGroup RegionalBody ConcertationTable Other;
    ServiceLine: First Second Third;
    Size: Small Medium Large;
    Posture: WaitAndSee Administrative Participative Opposition Complementary Strategic;
    Programme: PublicHealth GeneralServices LossOfAutonomy PhysicalDisability IntellectualDisability
        YouthInDifficulty Addictions MentalHealth PhysicalHealth;
    LinkKind: ReferralCorridor Collaboration ServiceAgreement Funding Authority Participation;
    LinkStatus: Planned Active Fragile Ended;
    Terms: Voluntary Imposed;
    MoneyPurpose: Mission Agreement Project;
    Seat: Convenes Decides Member Observer;
}
